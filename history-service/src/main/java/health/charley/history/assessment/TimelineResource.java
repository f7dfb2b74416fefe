package health.charley.history.assessment;

import health.charley.history.access.Access;
import health.charley.history.access.AccessLog;
import health.charley.history.owner.OwnerTransaction;
import health.charley.history.owner.SignedIn;
import health.charley.history.sealing.SealingMappers;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The signed-in person's assessments over time. */
@Path("/api/history/v1/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Use", description = "What a person does with saved assessments.")
public class TimelineResource {
    private final SignedIn signedIn;
    private final OwnerTransaction transaction;
    private final AssessmentRepository assessments;
    private final AccessLog log;

    TimelineResource(SignedIn signedIn, OwnerTransaction transaction, AssessmentRepository assessments, AccessLog log) {
        this.signedIn = signedIn;
        this.transaction = transaction;
        this.assessments = assessments;
        this.log = log;
    }

    @GET
    @Operation(
            summary = "Show assessments over time",
            description =
                    "Points for a chart, the oldest first. Where there are more than the limit, the newest of them.")
    @APIResponse(responseCode = "200", description = "The points.")
    @APIResponse(responseCode = "500", description = SealingMappers.DAMAGED_KEY)
    public TimelineView show(
            @QueryParam("topic") @Size(max = 200) @Parameter(description = "Only this topic's: its id.") String topic,
            @QueryParam("from")
                    @Parameter(
                            description = "Only those assessed at this time or later (RFC 3339).",
                            schema = @Schema(format = "date-time"))
                    String from,
            @QueryParam("to")
                    @Parameter(
                            description = "Only those assessed before this time (RFC 3339).",
                            schema = @Schema(format = "date-time"))
                    String to,
            @QueryParam("limit")
                    @DefaultValue("200")
                    @Min(1)
                    @Max(1000)
                    @Parameter(description = "The most points to give.")
                    int limit) {
        var filter = new AssessmentFilter(
                Optional.ofNullable(topic),
                Optional.empty(),
                AssessmentListParameters.bound("from", from),
                AssessmentListParameters.bound("to", to),
                Optional.empty(),
                Optional.empty());
        var owner = signedIn.owner();
        return transaction
                .change(owner, dataKey -> {
                    log.note(owner, Access.LISTED);
                    return TimelineView.from(assessments.newest(owner, dataKey, filter, limit + 1), limit);
                })
                .orElseGet(() -> new TimelineView(List.of(), List.of(), false));
    }
}
