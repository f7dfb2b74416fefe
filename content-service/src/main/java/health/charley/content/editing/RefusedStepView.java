package health.charley.content.editing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review or publication that can't be, as it is on the wire (RFC 9457): for the contract. */
@Schema(name = "RefusedStep")
record RefusedStepView(
        @Schema(required = true, examples = "urn:charley:problem:publication-refused")
        String type,

        @Schema(required = true) String title,
        @Schema(required = true, examples = "409") int status,
        @Schema(required = true) String detail,
        @Schema(required = true) String instance,

        @Schema(description = "What the checks say, when one of them stops it; absent when the stage does.")
        List<Objection> objections) {}
