package health.charley.content.reading;

import health.charley.content.page.Author;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who wrote or reviewed a page. */
@Schema(name = "Author")
public record AuthorView(
        @Schema(required = true, examples = "Sample Author, MD, MPH (sample data)")
        String name,

        @Schema(required = true, examples = "Family doctor") String jobTitle,

        @Schema(required = true, description = "Plain text.")
        String biography,

        @Schema(required = true, description = "True when the person is invented.")
        boolean sample) {

    static AuthorView from(Author author) {
        var profile = author.profile();
        return new AuthorView(profile.name(), profile.jobTitle(), profile.biography(), profile.sample());
    }
}
