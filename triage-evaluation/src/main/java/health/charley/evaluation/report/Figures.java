package health.charley.evaluation.report;

import health.charley.evaluation.scorecard.Metric;
import health.charley.evaluation.statistics.Figure;
import health.charley.evaluation.statistics.Interval;
import java.util.Locale;

/** Figures in writing. */
public final class Figures {
    private static final String NONE = "–";

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
        return number(metric, figure.value()) + (metric.unit() == Metric.Unit.SHARE ? " %" : "");
    }

    private static String interval(Metric metric, Interval interval) {
        return number(metric, interval.from()) + "–" + number(metric, interval.to());
    }

    /** The bare number: percent, a score of two digits, or a count. */
    static String number(Metric metric, double value) {
        return switch (metric.unit()) {
            case SHARE -> String.format(Locale.ROOT, "%.0f", 100 * value);
            case SCORE -> String.format(Locale.ROOT, "%.2f", value);
            case COUNT -> String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.1f", value);
        };
    }

    /** A share of cases as percent. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    private Figures() {}
}
