package health.charley.content.sources;

import health.charley.content.page.Checked;
import health.charley.content.page.CitationStatus;
import health.charley.content.page.CitedWork;
import health.charley.content.visible.Visible;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of a cited work, the same in requests and replies. */
@Schema(name = "CitedWork")
public record CitationBody(
        @NotBlank
        @Visible
        @Size(max = 500)
        @Schema(required = true, examples = "Goodacre 2005, Annals of Internal Medicine 143:129")
        String text,

        @Size(max = 200) @Pattern(regexp = "^10\\.[0-9]{4,9}/\\S+$", message = "A DOI is written like '10.1000/182'.")
        String doi,

        @Pattern(regexp = "^[0-9]{1,9}$", message = "A number in PubMed has at most nine digits.")
        @Schema(description = "Its number in PubMed.", examples = "16027455")
        String pmid,

        @Size(max = 500)
        @Pattern(
                regexp = "^https://[^\\s/?#@\\\\]+([/?#]\\S*)?$",
                message = "An address begins with 'https://' and a host, without a user.")
        String url,

        @NotNull @Schema(required = true, description = "What has become of the work since.")
        CitationStatus status,

        @Size(max = 100) @Schema(description = "The citation that takes the place of a replaced one.")
        String replacedBy,

        @NotNull @Schema(required = true, description = "How far it was checked that the work says this.")
        Checked checked) {

    public static CitationBody from(CitedWork work) {
        return new CitationBody(
                work.text(),
                work.doi().orElse(null),
                work.pmid().orElse(null),
                work.url().orElse(null),
                work.status(),
                work.replacedBy().orElse(null),
                work.checked());
    }

    Optional<String> successor() {
        return Optional.ofNullable(replacedBy);
    }

    CitedWork toWork() {
        return new CitedWork(
                text,
                Optional.ofNullable(doi),
                Optional.ofNullable(pmid),
                Optional.ofNullable(url),
                status,
                successor(),
                checked);
    }
}
