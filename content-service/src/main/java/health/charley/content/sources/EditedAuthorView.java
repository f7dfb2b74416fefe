package health.charley.content.sources;

import com.fasterxml.jackson.annotation.JsonIgnore;
import health.charley.content.page.Author;
import health.charley.edge.state.Tagged;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An author as editors see them. */
@Schema(name = "EditedAuthor")
public record EditedAuthorView(
        @Schema(required = true, examples = "sample-author") String id,
        @Schema(required = true) AuthorBody profile,

        @Schema(description = "The account that signs as this author; absent: none does.")
        String account,

        @Schema(
                required = true,
                description = "Whether it was changed here, so that content files no longer change it.")
        boolean edited,

        @Schema(required = true) Instant changedAt,
        @JsonIgnore int version)
        implements Tagged {

    static EditedAuthorView from(Author author) {
        return new EditedAuthorView(
                author.id(),
                AuthorBody.from(author.profile()),
                author.account().orElse(null),
                author.isEdited(),
                author.changedAt(),
                author.version());
    }
}
