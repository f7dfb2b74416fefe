package health.charley.history.audit;

import health.charley.history.owner.People;
import health.charley.history.paging.ListParameters;
import health.charley.history.paging.Listing;
import health.charley.history.paging.Part;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What operators may know: that things happen and how many there are, not to whom. */
@Path("/api/history/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("operator")
@Tag(name = "Audit", description = "For operators: events and numbers, without health data and without names.")
public class AuditResource {
    private final AuditTrail trail;
    private final People people;
    private final AssessmentCount assessments;

    AuditResource(AuditTrail trail, People people, AssessmentCount assessments) {
        this.trail = trail;
        this.people = people;
        this.assessments = assessments;
    }

    @GET
    @Path("events")
    @Operation(
            summary = "List what happened",
            description =
                    "Newest first, a part at a time: erasures of everything, consents, expiries, rotations of keys.")
    @APIResponse(responseCode = "200", description = "A part of the list.")
    public AuditListView events(@Valid @BeanParam ListParameters parameters) {
        var rows = trail.newest(parameters.after(Listing.EVENTS), parameters.oneMore());
        return AuditListView.from(Part.of(Listing.EVENTS, rows, parameters.limit, row -> row.id));
    }

    @GET
    @Path("counts")
    @Transactional
    @Operation(summary = "Say how much is kept", description = "Numbers of people and assessments.")
    @APIResponse(responseCode = "200", description = "The numbers.")
    public CountsView counts() {
        return CountsView.of(people.byMasterKey(), assessments.countedUpTo(AssessmentCount.FEW));
    }
}
