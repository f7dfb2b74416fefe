package health.charley.content.desk;

/** The roles of those who work on content, as the token's groups have them. */
public final class Role {
    /** Writes. */
    public static final String EDITOR = "editor";

    /** Answers for what is written. */
    public static final String MEDICAL_REVIEWER = "medical-reviewer";

    /** Shows it to readers. */
    public static final String PUBLISHER = "publisher";

    private Role() {}
}
