package health.charley.triage.graph;

import health.charley.knowledge.graph.FlowDrawing;
import health.charley.knowledge.graph.FlowGraph;
import health.charley.triage.topic.VersionLookup;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The flow of a topic, as data and as a picture. */
@Path("/api/triage/v1/topics/{topic}/graph")
@PermitAll
@Tag(name = "Topics")
public class GraphResource {
    private final VersionLookup versions;

    GraphResource(VersionLookup versions) {
        this.versions = versions;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Show the flow of a topic",
            description = "Which answer opens which question and counts for which red flag. As image/svg+xml it is a"
                    + " picture.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = GraphView.class)),
                @Content(mediaType = MediaType.APPLICATION_SVG_XML, schema = @Schema(implementation = String.class))
            })
    public GraphView show(
            @Parameter(description = "Id of the topic.", example = "leg-cramps") @PathParam("topic") String topic,
            @Parameter(description = "Version of the knowledge; the newest where it is left out.", example = "1.0.0")
                    @Size(max = 40)
                    @QueryParam("version")
                    String version) {
        return GraphView.from(versions.version(topic, version));
    }

    @GET
    @Produces("image/svg+xml;qs=0.9")
    @Operation(hidden = true)
    public String draw(@PathParam("topic") String topic, @Size(max = 40) @QueryParam("version") String version) {
        return FlowDrawing.of(FlowGraph.of(versions.version(topic, version).base()));
    }
}
