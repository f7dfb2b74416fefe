package health.charley.engine.evidence;

import java.util.Optional;

/** The 95 % confidence interval of a number above 0, in the unit of that number. */
public record Interval(double low, double high) {
    public Interval {
        if (!(low > 0 && high > low)) {
            throw new IllegalArgumentException(
                    "An interval goes from a lesser number above 0 to a greater one, not from " + low + " to " + high
                            + ".");
        }
    }

    /** A number belongs to its own interval, both ends included. */
    public static void refuseOutside(Optional<Interval> interval, double number) {
        if (!interval.map(within -> within.holds(number)).orElse(true)) {
            throw new IllegalArgumentException("The number " + number + " lies outside its own interval.");
        }
    }

    /** A probability is never certain, so that its opposite has an interval as well. */
    static void refuseCertainty(Optional<Interval> interval) {
        if (interval.map(Interval::high).orElse(0.0) >= 1) {
            throw new IllegalArgumentException("The interval of a probability ends below 1.");
        }
    }

    private boolean holds(double number) {
        return number >= low && number <= high;
    }
}
