package health.charley.content.ask;

import health.charley.content.page.PageAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question to a page. */
@Schema(name = "AskRequest")
public record AskRequest(
        @Schema(
                required = true,
                minLength = 1,
                maxLength = AskRequest.MAX_LENGTH,
                description = "In the asker's own words. It is neither kept nor logged.",
                examples = "Can I put ice on my cramp?")
        @NotBlank(message = "Ask something.")
        @Size(max = AskRequest.MAX_LENGTH, message = AskRequest.TOO_LONG)
        String question,

        @Schema(
                maxLength = 6,
                description =
                        "The language of the page that is asked; en-US when it is left out or there is no such page. With any but"
                                + " English the answer begins with the emergency card.",
                examples = "en-US")
        @Pattern(regexp = "^[a-z]{2,3}(-[A-Z]{2})?$", message = "A language is written like 'en-US'.")
        String language) {
    static final int MAX_LENGTH = 500;
    private static final String ENGLISH = "en";

    /** Nothing was read, so nothing is known of an emergency that it may tell of. */
    static final String TOO_LONG =
            "A question has at most 500 characters. In an emergency do not ask: call your emergency number.";

    String wantedLanguage() {
        return language == null ? PageAddress.LANGUAGE : language;
    }

    /** Whether the asker says it is English, or says nothing of it. */
    boolean namesEnglish() {
        return wantedLanguage().equals(ENGLISH) || wantedLanguage().startsWith(ENGLISH + "-");
    }

    /** A question is the asker's alone: it never appears in a log by way of this record. */
    @Override
    public String toString() {
        return "AskRequest";
    }
}
