package health.charley.triage.topic;

/** What clinicians have said of a topic's knowledge; every reply that rests on it says so. */
public final class ReviewStatus {
    /** What the word tells, for the contract. */
    public static final String MEANING =
            "Whether clinicians have reviewed the knowledge; 'sample' is not for real complaints.";

    /** The word of a topic that awaits its review, for the contract. */
    public static final String EXAMPLE = "awaiting-clinical-review";

    private ReviewStatus() {}
}
