package health.charley.web.desk;

import java.util.Arrays;
import java.util.Optional;

/** How far a draft has come. */
public enum Stage {
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

    /** As the API has it. */
    public String word() {
        return word;
    }

    /** As people say it. */
    public String title() {
        return title;
    }

    /** Where a draft stands, by a word of the API; without one there is no draft. */
    static String inWords(String word) {
        return word.isEmpty() ? "no draft" : named(word).map(Stage::title).orElse(word);
    }

    /** None for a word that came up later. */
    static Optional<Stage> named(String word) {
        return Arrays.stream(values()).filter(stage -> stage.word.equals(word)).findFirst();
    }
}
