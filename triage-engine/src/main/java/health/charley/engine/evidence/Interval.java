package health.charley.engine.evidence;

/** The 95 % confidence interval of a number above 0, in the unit of that number. */
public record Interval(double low, double high) {
    public Interval {
        if (!(low > 0 && high > low)) {
            throw new IllegalArgumentException(
                    "An interval goes from a lesser number above 0 to a greater one, not from " + low + " to " + high
                            + ".");
        }
    }

    /** Whether a number lies within, both ends included. */
    boolean holds(double number) {
        return number >= low && number <= high;
    }
}
