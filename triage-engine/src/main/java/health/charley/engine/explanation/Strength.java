package health.charley.engine.explanation;

/** How well a cause fits, in words. */
public enum Strength {
    LIKELY(0.5),
    POSSIBLE(0.15),
    LESS_LIKELY(0);

    /** The least probability that it stands for, 0 to 1. */
    private final double from;

    Strength(double from) {
        this.from = from;
    }

    /** The word for a probability between 0 and 1. */
    public static Strength of(double probability) {
        if (probability >= LIKELY.from) {
            return LIKELY;
        }
        return probability >= POSSIBLE.from ? POSSIBLE : LESS_LIKELY;
    }
}
