package health.charley.content.audit;

import health.charley.content.desk.Part;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the audit trail, newest first. */
@Schema(name = "AuditList")
public record AuditListView(
        @Schema(required = true) List<AuditEventView> items,

        @Schema(description = "The cursor of the next part; absent at the end.")
        String next) {

    static AuditListView from(List<AuditEvent> oneMore, int limit) {
        var part = Part.of(oneMore, limit, AuditEvent::id).map(AuditEventView::from);
        return new AuditListView(part.items(), part.next());
    }
}
