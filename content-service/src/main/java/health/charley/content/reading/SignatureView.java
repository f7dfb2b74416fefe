package health.charley.content.reading;

import health.charley.content.page.Author;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who signed a call-out. */
@Schema(name = "Signature")
public record SignatureView(
        @Schema(required = true, examples = "Sample Author, MD, MPH (sample data)")
        String name,

        @Schema(required = true, examples = "Family doctor") String jobTitle,

        @Schema(required = true, description = "True when the person is invented.")
        boolean sample) {

    static SignatureView from(Author author) {
        var profile = author.profile();
        return new SignatureView(profile.name(), profile.jobTitle(), profile.sample());
    }
}
