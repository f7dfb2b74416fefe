package health.charley.content.story;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be taken out of a story. */
@Schema(
        name = "RedactStory",
        description = "What is to be taken out of a story: phrases of its text, its author's name, or both.")
public record RedactStoryRequest(
        @Size(max = 50, message = "At most 50 phrases at a time.")
        @Schema(
                description = "Each is replaced by `[removed]` wherever it stands in the text; one of fewer than three"
                        + " characters only where it stands as a word of its own. One that does not stand there,"
                        + " letter by letter, is refused.")
        List<
                        @NotBlank(message = "A phrase has at least one character that is no space.")
                        @Size(max = 4000, message = "A phrase has at most 4000 characters.") String>
                phrases,

        @Schema(description = "Whether the name is taken away.", defaultValue = "false")
        Boolean removeDisplayName) {

    public RedactStoryRequest {
        phrases = Objects.requireNonNullElse(phrases, List.of());
        removeDisplayName = Objects.requireNonNullElse(removeDisplayName, false);
    }

    boolean removesNothing() {
        return phrases.isEmpty() && !removeDisplayName;
    }

    Redaction redaction() {
        return new Redaction(phrases);
    }
}
