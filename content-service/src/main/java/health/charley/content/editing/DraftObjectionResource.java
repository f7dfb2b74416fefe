package health.charley.content.editing;

import health.charley.content.desk.PageParameters;
import health.charley.content.desk.Role;
import health.charley.content.editing.DraftObjectionsView.Asked;
import health.charley.content.manuscript.RevisionReading;
import health.charley.content.page.PageAddress;
import health.charley.content.page.PageRepository;
import health.charley.edge.problem.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What speaks against a draft, at any time and not only where it takes a step. */
@Path(EditedPageResource.PATH + "/{kind}/{slug}/objections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editing", description = "Pages as editors see them.")
@RolesAllowed({Role.EDITOR, Role.MEDICAL_REVIEWER, Role.PUBLISHER})
public class DraftObjectionResource {
    private final PageRepository pages;
    private final Objections objections;

    DraftObjectionResource(PageRepository pages, Objections objections) {
        this.pages = pages;
        this.objections = objections;
    }

    @GET
    @Operation(
            summary = "Says what the publication checks find in the draft",
            description =
                    "In what it differs from triage's knowledge, and whatever else would be said at its submission or"
                            + " publication. While triage does not answer, the draft is compared with what it told last, and"
                            + " the objection `last-told` says so; `not-compared` says that there was nothing to compare it with.")
    @APIResponse(responseCode = "200", description = "All that they say, which may be nothing.")
    @APIResponse(responseCode = "404", description = "There is no such page, or it has no draft.")
    public DraftObjectionsView toDraft(@BeanParam PageParameters asked) {
        var draft = QuarkusTransaction.requiringNew().call(() -> draft(asked.address()));
        return draft.with(objections.to(draft.manuscript()));
    }

    private Asked draft(PageAddress address) {
        return pages.at(address)
                .orElseThrow(() -> Desk.missing(address))
                .draft()
                .map(draft -> new Asked(draft.number(), RevisionReading.of(draft)))
                .orElseThrow(() -> Problems.notFound("The " + address + " has no draft."));
    }
}
