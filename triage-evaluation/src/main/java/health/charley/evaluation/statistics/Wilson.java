package health.charley.evaluation.statistics;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * The score interval of Wilson for a share, which stays within 0 and 1 and holds for few cases [1].
 *
 * <p>[1] Wilson EB. Probable inference, the law of succession, and statistical inference. J Am Stat Assoc 1927;22:209–212.
 */
final class Wilson {
    private static final double ERROR = 0.05;

    static Interval interval(int hits, int cases) {
        var interval = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(cases, hits, ERROR);
        return new Interval(Math.max(0, interval.getLowerBound()), Math.min(1, interval.getUpperBound()));
    }

    private Wilson() {}
}
