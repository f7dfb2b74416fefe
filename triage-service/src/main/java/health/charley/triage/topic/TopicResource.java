package health.charley.triage.topic;

import health.charley.knowledge.KnowledgeRegistry;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The topics that can be asked about. */
@Path("/api/triage/v1/topics")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Topics", description = "What can be asked about, and the knowledge behind it.")
public class TopicResource {
    private final KnowledgeRegistry knowledge;
    private final VersionLookup versions;

    TopicResource(KnowledgeRegistry knowledge, VersionLookup versions) {
        this.knowledge = knowledge;
        this.versions = versions;
    }

    @GET
    @Operation(summary = "List the topics")
    public TopicListView list() {
        return TopicListView.from(knowledge);
    }

    @GET
    @Path("{topic}")
    @Operation(
            summary = "Show a topic",
            description = "Its conditions, questions, red flags, policies, citations and versions.")
    public TopicView show(
            @Parameter(description = "Id of the topic.", example = "leg-cramps") @PathParam("topic") String id,
            @Parameter(description = "Version of the knowledge; the newest where it is left out.", example = "1.0.0")
                    @Size(max = 40)
                    @QueryParam("version")
                    String number) {
        var topic = versions.topic(id);
        return TopicView.from(topic, versions.version(topic, number));
    }
}
