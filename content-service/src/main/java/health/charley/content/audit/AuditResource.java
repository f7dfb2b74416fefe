package health.charley.content.audit;

import health.charley.content.desk.ListParameters;
import health.charley.content.desk.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The whole audit trail, for those who work on content. */
@Path("/api/content/v1/editing/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editing", description = "Pages as editors see them.")
@RolesAllowed({Role.EDITOR, Role.MEDICAL_REVIEWER, Role.PUBLISHER})
public class AuditResource {
    private final AuditTrail trail;

    AuditResource(AuditTrail trail) {
        this.trail = trail;
    }

    @GET
    @Transactional
    @Operation(
            summary = "Lists all that was done, newest first",
            description = "To pages and their old addresses, authors, citations and webhooks.")
    public AuditListView all(@Valid @BeanParam ListParameters list) {
        return AuditListView.from(trail.before(list.afterNumber(Long.MAX_VALUE), list.oneMore()), list.limit);
    }
}
