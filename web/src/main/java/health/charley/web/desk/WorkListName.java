package health.charley.web.desk;

import health.charley.web.html.Worded;
import java.util.Optional;

/** A list of live pages that wait for an editor. */
public enum WorkListName implements Worded {
    REVIEW_DUE("review-due", "Pages to be read through again"),
    CITATIONS("citations", "Pages with a source that was corrected, retracted or replaced"),
    BROKEN_LINKS("broken-links", "Pages with a link that leads nowhere"),
    DISAGREEMENTS("disagreements", "Pages that differ from triage"),
    READABILITY("readability", "Pages that are hard to read"),
    NOT_HELPFUL("not-helpful", "Pages that readers found not helpful");

    private final String word;
    private final String title;

    WorkListName(String word, String title) {
        this.word = word;
        this.title = title;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String title() {
        return title;
    }

    static Optional<WorkListName> named(String word) {
        return Worded.named(word, values());
    }
}
