package health.charley.history.audit;

import health.charley.history.paging.Part;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of all that happened, newest first. */
@Schema(name = "AuditList", description = "A part of all that happened, newest first.")
public record AuditListView(
        @Schema(required = true) List<AuditEventView> items,

        @Schema(description = "The cursor of the part that follows; left out at the end of the list.")
        String next) {

    static AuditListView from(Part<AuditRow> part) {
        return new AuditListView(part.map(AuditEventView::from), part.next());
    }
}
