package health.charley.content.ask.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Two orders joined to one by reciprocal rank fusion [1]: each thing scores the sum of {@code 1 / (60 + rank)} over both orders.
 * What weighs nothing in an order has no rank there.
 *
 * <p>[1] G. V. Cormack, C. L. A. Clarke, S. Büttcher, "Reciprocal rank fusion outperforms Condorcet and individual rank
 * learning methods", SIGIR 2009; 60 is theirs.
 */
final class Ranking {
    private static final int K = 60;

    private Ranking() {}

    static <T> List<T> fused(List<T> things, ToDoubleFunction<T> one, ToDoubleFunction<T> other) {
        Map<T, Double> scores = new HashMap<>();
        score(things, one, scores);
        score(things, other, scores);
        return things.stream()
                .sorted(Comparator.comparingDouble((T thing) -> -scores.getOrDefault(thing, 0.0)))
                .toList();
    }

    private static <T> void score(List<T> things, ToDoubleFunction<T> weight, Map<T, Double> scores) {
        var ranked = new ArrayList<>(things);
        ranked.removeIf(thing -> weight.applyAsDouble(thing) <= 0);
        ranked.sort(Comparator.comparingDouble(weight).reversed());
        for (var rank = 1; rank <= ranked.size(); rank++) {
            scores.merge(ranked.get(rank - 1), 1.0 / (K + rank), Double::sum);
        }
    }
}
