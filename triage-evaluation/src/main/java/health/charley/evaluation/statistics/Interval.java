package health.charley.evaluation.statistics;

/** A 95 % confidence interval, both ends included. */
public record Interval(double from, double to) {

    public Interval {
        if (!(from <= to)) {
            throw new IllegalArgumentException("An interval goes from the lesser to the greater number.");
        }
    }
}
