package health.charley.content.editing;

import health.charley.content.editing.RevisionListView.RevisionItemView;
import health.charley.content.manuscript.RevisionReading;
import health.charley.content.page.Revision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A revision, whole. */
@Schema(name = "Revision")
public record RevisionView(
        @Schema(required = true) RevisionItemView about,
        @Schema(required = true) ManuscriptBody manuscript) {

    static RevisionView from(Revision revision, boolean marked) {
        var manuscript = RevisionReading.of(revision);
        return new RevisionView(
                RevisionItemView.from(revision), ManuscriptBody.from(marked ? manuscript.withMarks() : manuscript));
    }
}
