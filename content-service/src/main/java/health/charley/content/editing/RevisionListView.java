package health.charley.content.editing;

import health.charley.content.desk.Part;
import health.charley.content.page.ReviewStatus;
import health.charley.content.page.Revision;
import health.charley.content.page.RevisionOrigin;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the revisions of a page, newest first. */
@Schema(name = "RevisionList")
public record RevisionListView(
        @Schema(required = true) List<RevisionItemView> items,

        @Schema(description = "The cursor of the next part; absent at the end.")
        String next) {

    static RevisionListView from(List<Revision> oneMore, int limit) {
        var part = Part.of(oneMore, limit, Revision::number).map(RevisionItemView::from);
        return new RevisionListView(part.items(), part.next());
    }

    /** A revision in a list. */
    @Schema(name = "RevisionItem")
    public record RevisionItemView(
            @Schema(required = true, minimum = "1") int number,

            @Schema(required = true, description = "Whether it came from a file or from an editor.")
            RevisionOrigin origin,

            @Schema(required = true) Instant createdAt,

            @Schema(description = "The account that wrote it; absent for a file.")
            String createdBy,

            @Schema(description = "The number of the revision that an editor went back to.", minimum = "1")
            Integer copiedFrom,

            @Schema(required = true) String headline,

            @Schema(required = true, description = "Whether a clinician has signed it.")
            ReviewStatus reviewStatus,

            @Schema(description = "The id of the clinician's profile.", examples = "sample-author")
            String reviewer) {

        static RevisionItemView from(Revision revision) {
            return new RevisionItemView(
                    revision.number(),
                    revision.provenance().origin(),
                    revision.createdAt(),
                    revision.provenance().createdBy().orElse(null),
                    revision.provenance().copiedFrom().map(Revision::number).orElse(null),
                    revision.masthead().headline(),
                    revision.reviewStatus(),
                    revision.reviewer().map(author -> author.id()).orElse(null));
        }
    }
}
