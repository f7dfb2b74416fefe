package health.charley.content.story;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A story that was taken, and the key to take it back. */
@Schema(name = "SubmittedStory", description = "A story that was taken; a moderator reads it before anybody else.")
public record SubmittedStoryView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Whoever has this can withdraw the story; it is told this once.")
        String withdrawalSecret,

        @Schema(
                required = true,
                description =
                        "The link by which its author takes it back, on the site itself; to be shown now, for it is told this"
                                + " once. Id and secret stand in the fragment (after #), which no server sees.",
                examples = "/stories/withdrawal#01997c3a-5b00-7000-8000-00000000000a.…")
        String withdrawalLink) {
    private static final String PAGE = "/stories/withdrawal#";

    static SubmittedStoryView of(UUID id, WithdrawalSecret secret) {
        return new SubmittedStoryView(id, secret.text(), PAGE + id + "." + secret.text());
    }
}
