package health.charley.engine.explanation;

/** Where a number lies with 95 % confidence, as far as the evidence behind it is known. */
public record Range(double low, double high) {
    public Range {
        if (!(low <= high)) {
            throw new IllegalArgumentException("A range goes from the lesser to the greater number.");
        }
    }
}
