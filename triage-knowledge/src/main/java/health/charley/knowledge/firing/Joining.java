package health.charley.knowledge.firing;

import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answer.Chosen;
import health.charley.engine.answer.Answers;
import health.charley.engine.knowledge.Question;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Answers put together: several options of one question are one answer where the question takes several.
 *
 * @param questions by their ids
 */
record Joining(Map<String, Question> questions) {

    Joining {
        questions = Map.copyOf(questions);
    }

    /** Every choice among these with one more option; nothing where only one option may be chosen. */
    static Set<Answer> withOneMore(Question question, Set<Answer> tried) {
        var more = new LinkedHashSet<Answer>();
        if (question.type() != Question.Type.MULTIPLE) {
            return more;
        }
        for (var answer : tried) {
            for (var option : question.possibleAnswers().values()) {
                united(question, answer, option)
                        .filter(union -> !tried.contains(union))
                        .ifPresent(more::add);
            }
        }
        return more;
    }

    /** Both sets of answers at once; empty where they contradict each other. */
    Optional<Answers> both(Answers some, Answers others) {
        var both = some;
        for (var other : others.byQuestion().entrySet()) {
            var id = other.getKey();
            var united = both.to(id)
                    .map(one -> united(questions.get(id), one, other.getValue()))
                    .orElse(Optional.of(other.getValue()));
            if (united.isEmpty()) {
                return Optional.empty();
            }
            both = both.with(id, united.get());
        }
        return Optional.of(both);
    }

    private static Optional<Answer> united(Question question, Answer one, Answer other) {
        if (one.equals(other)) {
            return Optional.of(one);
        }
        if (question.type() != Question.Type.MULTIPLE || isAlone(question, one) || isAlone(question, other)) {
            return Optional.empty();
        }
        var values = new HashSet<>(values(one));
        values.addAll(values(other));
        return Optional.of(new Chosen(values));
    }

    private static boolean isAlone(Question question, Answer answer) {
        return values(answer).isEmpty()
                || values(answer).stream()
                        .anyMatch(value -> question.option(value).orElseThrow().exclusive());
    }

    private static Set<String> values(Answer answer) {
        return answer.fold(Chosen::values, measured -> Set.of(), Set::of);
    }
}
