package health.charley.engine.answer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What each answer to one question comes to: a pure function that remembers "not sure" and the single choices, which most
 * answers are.
 */
public final class ByAnswer<T> {
    /** More choices than a question has; what is beyond is worked out each time. */
    private static final int MOST_KEPT = 100;

    private final Function<Answer, T> function;
    private final Map<String, T> ofChoices = new ConcurrentHashMap<>();
    /** Nothing there until it is asked for. */
    private volatile T ofNotSure;

    public ByAnswer(Function<Answer, T> function) {
        this.function = function;
    }

    public T of(Answer answer) {
        if (answer instanceof Answer.NotSure) {
            return ofNotSure(answer);
        }
        return answer instanceof Answer.Chosen chosen && chosen.values().size() == 1
                ? of(chosen.values().iterator().next(), answer)
                : function.apply(answer);
    }

    private T ofNotSure(Answer answer) {
        var known = ofNotSure;
        if (known == null) {
            known = function.apply(answer);
            ofNotSure = known;
        }
        return known;
    }

    private T of(String choice, Answer answer) {
        var known = ofChoices.get(choice);
        if (known == null) {
            known = function.apply(answer);
            if (ofChoices.size() < MOST_KEPT) {
                ofChoices.put(choice, known);
            }
        }
        return known;
    }
}
