package health.charley.engine.knowledge;

import health.charley.engine.answer.Criterion;
import health.charley.engine.evidence.PredictiveValue;
import health.charley.engine.evidence.Source;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule on answers alone that raises the care level, whatever the probabilities say.
 *
 * @param text what it speaks of, to the person
 * @param thinkOf ids of the conditions it guards against
 * @param predictiveValue how often one of those is behind it; empty where nobody says
 */
public record RedFlag(
        String id,
        String text,
        Criterion when,
        CareLevel level,
        List<String> thinkOf,
        Optional<PredictiveValue> predictiveValue,
        Source source) {
    public RedFlag {
        Objects.requireNonNull(id);
        Objects.requireNonNull(text);
        Objects.requireNonNull(when);
        Objects.requireNonNull(level);
        thinkOf = List.copyOf(thinkOf);
        Objects.requireNonNull(predictiveValue);
        Objects.requireNonNull(source);
        if (predictiveValue.isPresent() && thinkOf.isEmpty()) {
            throw new KnowledgeException(
                    "Red flag '" + id + "' has a predictive value and names no condition that it guards against.");
        }
    }

    /** The questions of which one answer alone makes it fire, in their order. */
    public List<String> signs() {
        return alone(when).distinct().toList();
    }

    private static Stream<String> alone(Criterion criterion) {
        if (criterion instanceof Criterion.Any any) {
            return any.parts().stream().flatMap(RedFlag::alone);
        }
        return criterion instanceof Criterion.OnAnswer answer ? Stream.of(answer.question()) : Stream.of();
    }
}
