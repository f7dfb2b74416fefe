package health.charley.web.desk;

import health.charley.web.html.Worded;
import java.util.Optional;

/** How far a draft has come. */
public enum Stage implements Worded {
    DRAFT("draft", "draft"),
    IN_REVIEW("in-review", "in review"),
    CHANGES_REQUESTED("changes-requested", "changes requested"),
    SIGNED_OFF("signed-off", "signed off"),
    SCHEDULED("scheduled", "scheduled");

    private final String word;
    private final String title;

    Stage(String word, String title) {
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

    /** Where a draft stands, by a word of the API; without one there is no draft. */
    static String inWords(String word) {
        return word.isEmpty() ? "no draft" : Worded.inWords(word, values());
    }

    static Optional<Stage> named(String word) {
        return Worded.named(word, values());
    }
}
