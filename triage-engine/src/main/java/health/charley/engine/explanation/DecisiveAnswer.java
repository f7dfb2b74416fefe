package health.charley.engine.explanation;

import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.Question;
import java.util.Objects;

/**
 * One answer to an open question that alone would change the advice.
 *
 * @param value the answer, as an option's value or a number
 * @param level the care level that would then be advised
 * @param raises whether that is more urgent than what is advised now
 * @param sentence the same as a sentence to the person
 */
public record DecisiveAnswer(Question question, String value, CareLevel level, boolean raises, String sentence) {
    public DecisiveAnswer {
        Objects.requireNonNull(question);
        Objects.requireNonNull(value);
        Objects.requireNonNull(level);
        Objects.requireNonNull(sentence);
    }
}
