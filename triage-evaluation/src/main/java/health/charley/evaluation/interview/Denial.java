package health.charley.evaluation.interview;

import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answer.NotSure;
import health.charley.engine.knowledge.Question;
import java.util.List;
import java.util.Optional;

/** The answer of someone who has nothing to report. */
public final class Denial {
    private static final List<String> VALUES = List.of("no", "none", "never");

    /** A "no" in the words of the question; "not sure" where it has none. */
    public static Answer of(Question question) {
        return among(question).orElseGet(NotSure::new);
    }

    /** A "no" among the answers of the question; empty where it has none. */
    public static Optional<Answer> among(Question question) {
        return VALUES.stream()
                .filter(value -> question.option(value).isPresent())
                .findFirst()
                .map(Answer::of);
    }

    private Denial() {}
}
