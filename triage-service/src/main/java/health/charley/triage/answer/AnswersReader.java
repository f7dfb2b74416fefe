package health.charley.triage.answer;

import health.charley.edge.problem.InputError;
import health.charley.edge.problem.Pointers;
import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answers;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the answers of a request, noting everything that is wrong with them. */
final class AnswersReader {
    private final KnowledgeBase knowledge;
    private final List<InputError> errors = new ArrayList<>();

    AnswersReader(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    List<InputError> errors() {
        return errors;
    }

    /** The answers that are sound, in the order of the questions, so that the order of a request has no effect. */
    Answers read(List<AnswerView> given) {
        var byQuestion = new LinkedHashMap<String, Answer>();
        var seen = new HashSet<String>();
        for (var i = 0; i < given.size(); i++) {
            var answer = given.get(i);
            var position = i;
            question(answer, seen, position)
                    .flatMap(question -> read(question, answer, position))
                    .ifPresent(sound -> byQuestion.put(answer.question(), sound));
        }
        return inOrder(byQuestion);
    }

    private Answers inOrder(Map<String, Answer> byQuestion) {
        var ordered = new LinkedHashMap<String, Answer>();
        for (var question : knowledge.questions()) {
            var answer = byQuestion.get(question.id());
            if (answer != null) {
                ordered.put(question.id(), answer);
            }
        }
        return new Answers(ordered);
    }

    private Optional<Question> question(AnswerView answer, Set<String> seen, int position) {
        var question = knowledge.question(answer.question());
        if (question.isEmpty()) {
            return refuse(position, "/question", "There is no question '" + answer.question() + "' in this topic.");
        }
        if (!seen.add(answer.question())) {
            return refuse(position, "/question", "Question '" + answer.question() + "' is answered more than once.");
        }
        return question;
    }

    private Optional<Answer> read(Question question, AnswerView answer, int position) {
        if (answer.given() != 1) {
            return refuse(position, "", "An answer has exactly one of 'value', 'values' and 'number'.");
        }
        if (answer.saysNotSure()) {
            return Optional.of(new Answer.NotSure());
        }
        var reader = new AnswerReader(question, answer, position);
        var sound = reader.read();
        errors.addAll(reader.errors());
        return sound;
    }

    private <T> Optional<T> refuse(int position, String place, String detail) {
        errors.add(InputError.at(Pointers.of("answers", position) + place, detail));
        return Optional.empty();
    }
}
