package health.charley.content.importing;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An import that the checks stop, as it is on the wire (RFC 9457). */
@Schema(name = "RefusedImport")
record RefusedImportView(
        @Schema(required = true, examples = "urn:charley:problem:import-refused")
        String type,

        @Schema(required = true) String title,
        @Schema(required = true, examples = "409") int status,
        @Schema(required = true) String detail,
        @Schema(required = true) String instance,

        @Schema(required = true, description = "What stops it and what else was said, file by file.")
        List<ImportObjectionView> objections) {

    private static final URI TYPE = URI.create("urn:charley:problem:import-refused");

    static HttpProblem because(List<ImportObjectionView> objections) {
        return HttpProblem.builder()
                .withType(TYPE)
                .withTitle("Import Refused")
                .withStatus(Status.CONFLICT)
                .withDetail("The checks stop files of this import, so nothing was taken over.")
                .with("objections", objections)
                .build();
    }
}
