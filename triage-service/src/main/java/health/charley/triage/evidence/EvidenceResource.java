package health.charley.triage.evidence;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.triage.topic.Editions;
import health.charley.triage.topic.Json;
import health.charley.triage.topic.VersionLookup;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The evidence of a topic, for programs and for people. */
@Path("/api/triage/v1/topics/{topic}/evidence")
@PermitAll
@Tag(name = "Topics")
public class EvidenceResource {
    private final VersionLookup versions;
    private final Editions data;
    private final Editions pages;

    EvidenceResource(VersionLookup versions, ObjectMapper json) {
        this.versions = versions;
        this.data = new Editions(version -> Json.write(json, EvidenceView.from(version)));
        this.pages = new Editions(
                version -> EvidencePage.of(EvidenceView.from(version)).render());
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
            headers =
                    @Header(
                            name = HttpHeaders.ETAG,
                            description = "The edition of the reply: it changes with every byte.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = EvidenceView.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "304", description = "Nothing changed since the edition named.")
    public RestResponse<String> show(
            @Parameter(description = "Id of the topic.", example = "leg-cramps") @PathParam("topic") String topic,
            @Parameter(description = "Version of the knowledge; the newest where it is left out.", example = "1.0.0")
                    @Size(max = 40)
                    @QueryParam("version")
                    String version,
            @Parameter(description = "The ETags of the editions that the client has.")
                    @HeaderParam(HttpHeaders.IF_NONE_MATCH)
                    String has) {
        return data.reply(versions.version(topic, version), has).build();
    }

    @GET
    @Produces("text/html;charset=UTF-8;qs=0.9")
    @Operation(hidden = true)
    public RestResponse<String> page(
            @PathParam("topic") String topic,
            @Size(max = 40) @QueryParam("version") String version,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String has) {
        return pages.reply(versions.version(topic, version), has)
                .type("text/html;charset=UTF-8")
                .header("Content-Security-Policy", EvidencePage.CONTENT_SECURITY_POLICY)
                .build();
    }
}
