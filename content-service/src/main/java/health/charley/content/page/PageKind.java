package health.charley.content.page;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;

/** What a page is about: a symptom, or one cause of it. */
public enum PageKind {
    ARTICLE("article"),
    CAUSE("cause");

    @EnumeratedValue
    private final String word;

    PageKind(String word) {
        this.word = word;
    }

    /** The kind of this word, one of the two there are. */
    public static PageKind named(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no kind of page '" + word + "'."));
    }

    @JsonValue
    public String word() {
        return word;
    }
}
