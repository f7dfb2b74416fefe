package health.charley.engine.knowledge;

import health.charley.engine.answer.Criterion;
import health.charley.engine.evidence.Source;
import java.util.List;
import java.util.Objects;

/**
 * A rule on answers alone that raises the care level, whatever the probabilities say.
 *
 * @param text what it speaks of, to the person
 * @param thinkOf ids of the conditions it guards against
 */
public record RedFlag(String id, String text, Criterion when, CareLevel level, List<String> thinkOf, Source source) {
    public RedFlag {
        Objects.requireNonNull(id);
        Objects.requireNonNull(text);
        Objects.requireNonNull(when);
        Objects.requireNonNull(level);
        thinkOf = List.copyOf(thinkOf);
        Objects.requireNonNull(source);
    }
}
