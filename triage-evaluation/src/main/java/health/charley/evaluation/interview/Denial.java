package health.charley.evaluation.interview;

import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answer.NotSure;
import health.charley.engine.knowledge.Question;
import java.util.List;

/** The answer of someone who has nothing to report. */
public final class Denial {
    private static final List<String> VALUES = List.of("no", "none", "never");

    /** A "no" in the words of the question; "not sure" where it has none. */
    public static Answer of(Question question) {
        return VALUES.stream()
                .filter(value -> question.option(value).isPresent())
                .findFirst()
                .map(Answer::of)
                .orElseGet(NotSure::new);
    }

    private Denial() {}
}
