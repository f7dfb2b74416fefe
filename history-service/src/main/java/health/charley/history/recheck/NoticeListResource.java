package health.charley.history.recheck;

import health.charley.history.access.Access;
import health.charley.history.access.AccessLog;
import health.charley.history.owner.OwnerTransaction;
import health.charley.history.owner.SignedIn;
import health.charley.history.paging.ListParameters;
import health.charley.history.paging.Listing;
import health.charley.history.paging.Part;
import health.charley.history.sealing.SealingMappers;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which of the signed-in person's assessments would be answered differently today. */
@Path(NoticeListResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Assessments", description = "The signed-in person's saved assessments.")
public class NoticeListResource {
    static final String PATH = "/api/history/v1/notices";

    private final OwnerTransaction transaction;
    private final RecheckRepository rechecks;
    private final AccessLog log;
    private final SignedIn signedIn;

    NoticeListResource(OwnerTransaction transaction, RecheckRepository rechecks, AccessLog log, SignedIn signedIn) {
        this.transaction = transaction;
        this.rechecks = rechecks;
        this.log = log;
        this.signedIn = signedIn;
    }

    @GET
    @Operation(
            summary = "List the assessments whose advice would be different today",
            description = "By the time the assessments were made, newest first, a part at a time. A job"
                    + " compares saved assessments with triage's newest knowledge, in rounds over all"
                    + " people. A round begins a day after the last one ended, unless the deployment says"
                    + " otherwise, takes as long as there are people, and compares some fifty of a"
                    + " person's: `checkedAt` says when each was compared. Advice differs when the care"
                    + " level or the red flags do. What was put away is left out.")
    @APIResponse(responseCode = "200", description = "A part of the list.")
    @APIResponse(responseCode = "500", description = SealingMappers.DAMAGED_KEY)
    public NoticeListView list(@Valid @BeanParam ListParameters parameters) {
        var owner = signedIn.owner();
        var before = parameters.after(Listing.NOTICES);
        var found = transaction.change(owner, key -> {
            log.note(owner, Access.NOTICES_LISTED);
            return rechecks.differing(owner, key, before, parameters.oneMore());
        });
        return NoticeListView.from(
                Part.of(Listing.NOTICES, found.orElse(List.of()), parameters.limit, RecheckRepository.Differing::id));
    }
}
