package health.charley.content.redirect;

/** What the contract says of pages that have moved. */
public final class Moved {
    /** To who reads: 301. */
    public static final String READ = "The page has another slug now; `Location` says which.";

    /** To who sends something: 308. */
    public static final String SENT = "The page has another slug now; `Location` says where to send it instead.";

    private Moved() {}
}
