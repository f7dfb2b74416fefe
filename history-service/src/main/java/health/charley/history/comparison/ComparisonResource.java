package health.charley.history.comparison;

import health.charley.edge.problem.Problems;
import health.charley.history.access.AccessLog;
import health.charley.history.assessment.KeptAssessments;
import health.charley.history.document.Reports;
import health.charley.history.id.UuidV7;
import health.charley.history.owner.Owner;
import health.charley.history.owner.OwnerTransaction;
import health.charley.history.owner.SignedIn;
import health.charley.history.sealing.DataKey;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Two of the signed-in person's assessments beside each other. */
@Path("/api/history/v1/assessments/{id}/comparison")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Use", description = "What a person does with saved assessments.")
public class ComparisonResource {
    private final SignedIn signedIn;
    private final OwnerTransaction transaction;
    private final KeptAssessments assessments;
    private final Reports reports;
    private final AccessLog log;

    ComparisonResource(
            SignedIn signedIn,
            OwnerTransaction transaction,
            KeptAssessments assessments,
            Reports reports,
            AccessLog log) {
        this.signedIn = signedIn;
        this.transaction = transaction;
        this.assessments = assessments;
        this.reports = reports;
        this.log = log;
    }

    @GET
    @Operation(
            summary = "Compare two assessments",
            description =
                    "What changed of the person and in answers, red flags, causes and advice from the earlier to the later"
                            + " one, whichever is named first."
                            + " Both are of one topic.")
    @APIResponse(responseCode = "200", description = "What changed.")
    @APIResponse(responseCode = "500", description = Reports.DAMAGED_OR_NO_DOCUMENT)
    public Comparison compare(
            @PathParam("id")
                    @Pattern(regexp = UuidV7.FORM, message = UuidV7.NOT_AN_ID)
                    @Parameter(description = "An assessment's id.")
                    String id,
            @QueryParam("with")
                    @NotNull
                    @Pattern(regexp = UuidV7.FORM, message = UuidV7.NOT_AN_ID)
                    @Parameter(description = "The other assessment's id.", required = true)
                    String with) {
        var both = Stream.of(id, with).map(UUID::fromString).toList();
        var told = found(both).stream()
                .map(receipt -> reports.document(receipt, Function.identity()))
                .toList();
        if (!told.get(0).origin().topic().equals(told.get(1).origin().topic())) {
            throw Problems.badParameter("with", "The two assessments are of different topics.");
        }
        return Comparing.compare(told.get(0), told.get(1));
    }

    private List<String> found(List<UUID> ids) {
        var owner = signedIn.owner();
        return transaction
                .change(owner, dataKey -> opened(owner, dataKey, ids))
                .filter(receipts -> receipts.size() == ids.size())
                .orElseThrow(() -> Problems.notFound("There is no such assessment, or no such other one."));
    }

    private List<String> opened(Owner owner, DataKey dataKey, List<UUID> ids) {
        var receipts = ids.stream()
                .flatMap(id -> assessments.receipt(owner, dataKey, id).stream())
                .toList();
        if (receipts.size() == ids.size()) {
            log.noteCompared(owner, ids.get(0), ids.get(1));
        }
        return receipts;
    }
}
