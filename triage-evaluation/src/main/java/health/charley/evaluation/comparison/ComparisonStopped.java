package health.charley.evaluation.comparison;

/** A comparison that was given up before its end, with the reason as a sentence. */
public final class ComparisonStopped extends RuntimeException {
    public static final String TOO_LONG = "The comparison took longer than it may.";
    public static final String CANCELLED = "The comparison was cancelled.";

    private static final long serialVersionUID = 1L;

    ComparisonStopped(String reason) {
        super(reason);
    }
}
