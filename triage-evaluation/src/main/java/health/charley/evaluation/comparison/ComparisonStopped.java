package health.charley.evaluation.comparison;

/** A comparison that was given up before its end, with the reason as a sentence. */
public final class ComparisonStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ComparisonStopped(String reason) {
        super(reason);
    }
}
