package health.charley.triage.simulation;

import health.charley.edge.problem.BodyConstraints;
import health.charley.edge.problem.ProblemView;
import health.charley.edge.problem.Problems;
import health.charley.knowledge.KnowledgeRegistry;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a candidate would do, asked before it is published. */
@Path("/api/triage/v1/topics")
@RolesAllowed({"editor", "medical-reviewer", "publisher"})
@Tag(name = "Simulations", description = "What a candidate of the knowledge would do to the topic's cases.")
public class SimulationResource {
    private final BodyConstraints constraints;
    private final KnowledgeRegistry knowledge;
    private final Simulations simulations;

    SimulationResource(BodyConstraints constraints, KnowledgeRegistry knowledge, Simulations simulations) {
        this.constraints = constraints;
        this.knowledge = knowledge;
        this.simulations = simulations;
    }

    @POST
    @Path("{topic}/simulations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Simulate a candidate",
            description = "Puts the topic's cases to a candidate and to the current knowledge, and says how"
                    + " both do, which cases come out otherwise, and whether the candidate must not be"
                    + " used because a red-flag case got worse, answers that call for care within 24 hours"
                    + " or sooner fire no red flag of that level any more, a condition of such a level is"
                    + " lowered or gone, words that people act on change so that somebody may get urgent"
                    + " care later, or a floor is broken that the current knowledge keeps. Nothing is"
                    + " stored and nothing is published. A fault in a file is a 400 with every fault; one"
                    + " that takes too long is a 422; while another one runs it is a 503 with Retry-After."
                    + " Closing the connection cancels it. For editors, medical reviewers and publishers.")
    @APIResponse(responseCode = "200", description = "The comparison.")
    @APIResponse(
            responseCode = "422",
            description = "The comparison took longer than it may, or was cancelled.",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemView.class)))
    public SimulationView simulate(
            @Parameter(description = "Id of the topic.", example = "leg-cramps") @PathParam("topic") String id,
            @NotNull SimulationRequest request,
            @Context RoutingContext exchange) {
        var topic =
                knowledge.topic(id).orElseThrow(() -> Problems.notFound("topic", "There is no topic '" + id + "'."));
        constraints.check(request);
        return SimulationView.from(simulations.run(topic, request.files(), closing(exchange)::get));
    }

    /** Turns true when the exchange is over, as it is when the caller hangs up. */
    private static AtomicBoolean closing(RoutingContext exchange) {
        var over = new AtomicBoolean();
        exchange.addEndHandler(end -> over.set(true));
        return over;
    }
}
