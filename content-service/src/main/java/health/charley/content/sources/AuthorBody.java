package health.charley.content.sources;

import health.charley.content.page.AuthorProfile;
import health.charley.content.visible.Visible;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told of an author, the same in requests and replies. */
@Schema(name = "AuthorProfile")
public record AuthorBody(
        @NotBlank @Visible @Size(max = 200) @Schema(required = true, examples = "Sample Author, MD, MPH (sample data)")
        String name,

        @NotBlank @Visible @Size(max = 200) @Schema(required = true, examples = "Family doctor")
        String jobTitle,

        @NotBlank @Visible @Size(max = 5000) @Schema(required = true, description = "Plain text.")
        String biography,

        @NotNull @Schema(required = true, description = "True when the person is invented.")
        Boolean sample) {

    public static AuthorBody from(AuthorProfile profile) {
        return new AuthorBody(profile.name(), profile.jobTitle(), profile.biography(), profile.sample());
    }

    AuthorProfile toProfile() {
        return new AuthorProfile(name, jobTitle, biography, sample);
    }
}
