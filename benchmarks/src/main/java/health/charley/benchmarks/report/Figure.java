package health.charley.benchmarks.report;

import health.charley.benchmarks.interview.Result.Estimate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing measured.
 *
 * @param unit what the value counts, such as {@code %}; empty for a ratio
 * @param interval its 95 % confidence interval, where it is an estimate from a sample
 * @param goal what it is held against, where there is a goal
 */
public record Figure(String name, double value, String unit, Optional<Interval> interval, Optional<Goal> goal) {

    /** From the lower to the upper end. */
    public record Interval(double from, double to) {}

    /** What a figure should reach. It fails no build: machines differ. */
    public record Goal(Side side, double bound) {
        boolean isReachedBy(double value) {
            return switch (side) {
                case AT_LEAST -> value >= bound;
                case AT_MOST -> value <= bound;
            };
        }
    }

    /** On which side of its bound a goal is reached. */
    public enum Side {
        AT_LEAST,
        AT_MOST;

        String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    public Figure {
        Objects.requireNonNull(name);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(interval);
        Objects.requireNonNull(goal);
    }

    public static Figure of(String name, double value, String unit) {
        return new Figure(name, value, unit, Optional.empty(), Optional.empty());
    }

    public static Figure of(String name, Estimate estimate, String unit) {
        var interval = new Interval(estimate.from(), estimate.to());
        return new Figure(name, estimate.value(), unit, Optional.of(interval), Optional.empty());
    }

    public Figure atLeast(double bound) {
        return new Figure(name, value, unit, interval, Optional.of(new Goal(Side.AT_LEAST, bound)));
    }

    public Figure atMost(double bound) {
        return new Figure(name, value, unit, interval, Optional.of(new Goal(Side.AT_MOST, bound)));
    }

    /** The figure as one line of text. */
    String line() {
        return name + ": " + rounded(value) + (unit.isEmpty() ? "" : " " + unit)
                + interval.map(ends -> " (" + rounded(ends.from()) + " to " + rounded(ends.to()) + ")")
                        .orElse("")
                + goal.map(this::verdict).orElse("");
    }

    private String verdict(Goal wanted) {
        return "; goal " + wanted.side().words() + " " + rounded(wanted.bound())
                + (wanted.isReachedBy(value) ? ", reached" : ", NOT reached");
    }

    /** Two digits after the point, three for small numbers, and powers of ten for tiny ones. */
    private static String rounded(double number) {
        var size = Math.abs(number);
        var format = size >= 1 ? "%.2f" : size >= 0.001 || size == 0 ? "%.3f" : "%.1e";
        return String.format(Locale.ROOT, format, number);
    }
}
