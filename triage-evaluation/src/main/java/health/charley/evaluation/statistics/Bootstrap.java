package health.charley.evaluation.statistics;

import health.charley.evaluation.statistics.Figure.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * The percentile bootstrap: a score is taken again and again from cases drawn with replacement, and the middle 95 % of what
 * comes out is its interval [1]. The seed is fixed, so the same cases always have the same interval.
 *
 * <p>[1] Efron B. Bootstrap methods: another look at the jackknife. Ann Statist 1979;7:1–26.
 */
public final class Bootstrap {
    private static final long SEED = 20_260_101;
    private static final int DRAWS = 1_000;
    private static final double TAIL = 0.025;

    /** The score of these cases. */
    public static <T> Score score(List<T> cases, ToDoubleFunction<List<T>> of) {
        if (cases.isEmpty()) {
            return new Score(Double.NaN, Optional.empty(), 0);
        }
        return new Score(of.applyAsDouble(cases), Optional.of(interval(cases, of)), cases.size());
    }

    private static <T> Interval interval(List<T> cases, ToDoubleFunction<List<T>> of) {
        var chance = new SplittableRandom(SEED);
        var scores = new double[DRAWS];
        for (var i = 0; i < DRAWS; i++) {
            scores[i] = of.applyAsDouble(drawn(cases, chance));
        }
        Arrays.sort(scores);
        var cut = (int) Math.round(TAIL * DRAWS);
        return new Interval(scores[cut], scores[DRAWS - 1 - cut]);
    }

    private static <T> List<T> drawn(List<T> cases, SplittableRandom chance) {
        var drawn = new ArrayList<T>(cases.size());
        for (var i = 0; i < cases.size(); i++) {
            drawn.add(cases.get(chance.nextInt(cases.size())));
        }
        return drawn;
    }

    private Bootstrap() {}
}
