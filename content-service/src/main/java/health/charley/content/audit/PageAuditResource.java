package health.charley.content.audit;

import health.charley.content.desk.ListParameters;
import health.charley.content.desk.PageParameters;
import health.charley.content.desk.Role;
import health.charley.content.page.PageRepository;
import health.charley.edge.problem.Problems;
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

/** The audit trail of a page, for those who work on content. */
@Path("/api/content/v1/editing/pages/{kind}/{slug}/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editing", description = "Pages as editors see them.")
@RolesAllowed({Role.EDITOR, Role.MEDICAL_REVIEWER, Role.PUBLISHER})
public class PageAuditResource {
    private final AuditTrail trail;
    private final PageRepository pages;

    PageAuditResource(AuditTrail trail, PageRepository pages) {
        this.trail = trail;
        this.pages = pages;
    }

    @GET
    @Transactional
    @Operation(summary = "Lists what was done to a page, newest first")
    public AuditListView ofPage(@BeanParam PageParameters asked, @Valid @BeanParam ListParameters list) {
        var page =
                pages.at(asked.address()).orElseThrow(() -> Problems.notFound("There is no " + asked.address() + "."));
        return AuditListView.from(trail.before(list.afterNumber(Long.MAX_VALUE), page, list.oneMore()), list.limit);
    }
}
