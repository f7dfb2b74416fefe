package health.charley.content.story;

import health.charley.content.signing.SignedTokens;
import health.charley.edge.input.VisibleText;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A story that somebody sends. Spaces around it and characters that nobody sees are left out. */
@Schema(
        name = "SubmitStory",
        description = "A story that somebody sends. Spaces around it and characters that nobody sees are left out.")
public record SubmitStoryRequest(
        @NotNull
        @Size(min = 20, max = 4000, message = "A story has 20 to 4000 characters.")
        @Schema(description = "Plain text; an empty line begins a paragraph.")
        String text,

        @Size(max = 40, message = "A name has at most 40 characters.")
        @Schema(description = "The name to show; none shows the story without one.")
        String displayName,

        @Schema(description = "How old the author is, roughly.")
        AgeBand ageBand,

        @NotNull
        @AssertTrue(message = "A story is shown only if you agree to it.")
        @Schema(description = "That the author agrees to what the form says: `true`.")
        Boolean consent,

        @Size(max = 200)
        @Schema(
                description =
                        "A trap for programs that fill in every field: a page hides it from people, and whoever fills"
                                + " it gets the usual reply while the story is not kept.")
        String website,

        @NotNull @Size(max = SignedTokens.MAX_LENGTH) @Schema(description = "The token of the form.")
        String token) {

    public SubmitStoryRequest {
        text = text == null ? null : tidy(text);
        displayName = displayName == null ? null : tidy(displayName);
        displayName = displayName == null || displayName.isEmpty() ? null : displayName;
    }

    StoryWords words() {
        return new StoryWords(text, Optional.ofNullable(displayName), Optional.ofNullable(ageBand));
    }

    boolean fillsTrap() {
        return website != null && !website.isBlank();
    }

    private static String tidy(String typed) {
        return VisibleText.of(Normalizer.normalize(typed, Normalizer.Form.NFC).replace("\r\n", "\n"))
                .strip();
    }
}
