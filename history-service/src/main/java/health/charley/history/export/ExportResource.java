package health.charley.history.export;

import health.charley.history.owner.SignedIn;
import health.charley.history.sealing.SealingMappers;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

/** All that is kept of the signed-in person. */
@Path("/api/history/v1/export")
@Authenticated
@Tag(name = "Rights", description = "What a person may do with everything that is kept.")
public class ExportResource {
    private static final String ZIP = "application/zip";

    private final SignedIn signedIn;
    private final Export export;
    private final ExportTurns turns;

    ExportResource(SignedIn signedIn, Export export, ExportTurns turns) {
        this.signedIn = signedIn;
        this.export = export;
        this.turns = turns;
    }

    @GET
    @Produces(ZIP)
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"export.zip\"")
    @Operation(
            summary = "Take everything away",
            description =
                    "A ZIP archive with a folder for each assessment: receipt, JSON, FHIR, PDF, when it was saved, outcome,"
                            + " notes, links and what"
                            + " newer knowledge says of it."
                            + " Beside them the unfinished interviews, consents and the access log. It is written while it"
                            + " is sent, which takes longer the more there is: an answer that breaks off is an archive that"
                            + " can't be opened, to be asked for again. One at a time for a person, and a few at once: beyond that"
                            + " 503 with `Retry-After`. What is damaged, or"
                            + " can't be written as a document, is named in `damaged.json`.")
    @APIResponse(
            responseCode = "200",
            description = "The archive.",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "500", description = SealingMappers.DAMAGED_KEY)
    public StreamingOutput export(@Context RoutingContext request) {
        var owner = signedIn.owner();
        var turn = turns.take(owner);
        // For whoever hangs up before the first byte.
        request.addEndHandler(ended -> turn.run());
        export.begin(owner);
        return output -> {
            try {
                export.write(owner, output);
            } finally {
                turn.run();
            }
        };
    }
}
