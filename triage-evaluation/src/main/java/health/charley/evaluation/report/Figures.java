package health.charley.evaluation.report;

import health.charley.evaluation.scorecard.Metric;
import health.charley.evaluation.statistics.Figure;
import health.charley.evaluation.statistics.Interval;

/** Figures in writing. */
public final class Figures {
    /** What stands for a figure that no case tells. */
    static final String NONE = "–";

    /** A figure with its interval, such as {@code 92 % (75–98)}. */
    public static String withInterval(Metric metric, Figure figure) {
        if (!figure.isKnown()) {
            return NONE;
        }
        return figure.interval()
                .map(interval -> value(metric, figure) + " (" + interval(metric, interval) + ")")
                .orElseGet(() -> value(metric, figure));
    }

    /** A figure alone, such as {@code 92 %}. */
    public static String value(Metric metric, Figure figure) {
        if (!figure.isKnown()) {
            return NONE;
        }
        return metric.written(figure.value());
    }

    /** A number of cases in words, such as {@code 1 case}. */
    static String cases(int number) {
        return number == 1 ? "1 case" : number + " cases";
    }

    private static String interval(Metric metric, Interval interval) {
        return metric.number(interval.from()) + "–" + metric.number(interval.to());
    }

    private Figures() {}
}
