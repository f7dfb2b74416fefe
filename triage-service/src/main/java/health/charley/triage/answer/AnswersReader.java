package health.charley.triage.answer;

import health.charley.edge.problem.InputError;
import health.charley.edge.problem.Pointers;
import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answers;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

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
        var sound = new Answer[knowledge.questions().size()];
        var seen = new boolean[sound.length];
        for (var i = 0; i < given.size(); i++) {
            var place = knowledge.placeOf(given.get(i).question());
            if (isNew(place, given.get(i), seen, i)) {
                seen[place] = true;
                sound[place] =
                        read(knowledge.questions().get(place), given.get(i), i).orElse(null);
            }
        }
        return inOrder(sound);
    }

    private Answers inOrder(Answer[] byPlace) {
        var ordered = new LinkedHashMap<String, Answer>(2 * byPlace.length);
        for (var place = 0; place < byPlace.length; place++) {
            if (byPlace[place] != null) {
                ordered.put(knowledge.questions().get(place).id(), byPlace[place]);
            }
        }
        return new Answers(ordered);
    }

    /** Whether an answer is to a question of the topic, and the first to it. */
    private boolean isNew(int place, AnswerView answer, boolean[] seen, int position) {
        if (place < 0) {
            refuse(position, "/question", "There is no question '" + answer.question() + "' in this topic.");
        } else if (seen[place]) {
            refuse(position, "/question", "Question '" + answer.question() + "' is answered more than once.");
        }
        return place >= 0 && !seen[place];
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
