package health.charley.triage.evidence;

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
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The evidence of a topic, for programs and for people. */
@Path("/api/triage/v1/topics/{topic}/evidence")
@PermitAll
@Tag(name = "Topics")
public class EvidenceResource {
    private final VersionLookup versions;

    EvidenceResource(VersionLookup versions) {
        this.versions = versions;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Show the evidence of a topic",
            description =
                    "Every number and rule of a topic with its citation or the mark of an estimate. As text/html it is"
                            + " a page to read.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = EvidenceView.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))
            })
    public EvidenceView show(
            @Parameter(description = "Id of the topic.", example = "leg-cramps") @PathParam("topic") String topic,
            @Parameter(description = "Version of the knowledge; the newest where it is left out.", example = "1.0.0")
                    @Size(max = 40)
                    @QueryParam("version")
                    String version) {
        return EvidenceView.from(versions.version(topic, version));
    }

    @GET
    @Produces("text/html;charset=UTF-8;qs=0.9")
    @Operation(hidden = true)
    public RestResponse<String> page(
            @PathParam("topic") String topic, @Size(max = 40) @QueryParam("version") String version) {
        var page = EvidencePage.of(EvidenceView.from(versions.version(topic, version)));
        return ResponseBuilder.ok(page.render(), "text/html;charset=UTF-8")
                .header("Content-Security-Policy", EvidencePage.CONTENT_SECURITY_POLICY)
                .build();
    }
}
