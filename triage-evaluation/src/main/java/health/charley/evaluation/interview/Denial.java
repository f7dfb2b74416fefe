package health.charley.evaluation.interview;

import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answer.NotSure;
import health.charley.engine.knowledge.Question;
import java.util.Optional;

/** A question denied, on whatever page it stands; what the web form takes for a denial is {@link WebForm}. */
public final class Denial {
    /** A "no" in the words of the question; "not sure" where it has none. */
    public static Answer of(Question question) {
        return among(question).orElseGet(NotSure::new);
    }

    /** A "no" among the answers of the question; empty where it has none. */
    public static Optional<Answer> among(Question question) {
        return question.denial().map(Answer::of);
    }

    private Denial() {}
}
