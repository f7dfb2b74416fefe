package health.charley.history.paging;

/** A list that is read part by part; each has cursors of its own. */
public enum Listing {
    ASSESSMENTS("a"),
    ACCESS_LOG("l"),
    NOTICES("n"),
    EVENTS("e");

    private final String letter;

    Listing(String letter) {
        this.letter = letter;
    }

    /** With which its cursors begin. */
    String letter() {
        return letter;
    }
}
