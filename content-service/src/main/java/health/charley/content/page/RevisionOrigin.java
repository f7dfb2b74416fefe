package health.charley.content.page;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Where a revision came from: a content file, or an editor's draft. */
public enum RevisionOrigin {
    IMPORT("import"),
    EDITOR("editor");

    @EnumeratedValue
    private final String word;

    RevisionOrigin(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }
}
