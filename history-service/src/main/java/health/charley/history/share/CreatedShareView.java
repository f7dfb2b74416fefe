package health.charley.history.share;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new link, with its token. */
@Schema(name = "CreatedShare", description = "A new link, with its token.")
public record CreatedShareView(
        @Schema(required = true) ShareView share,

        @Schema(
                required = true,
                description =
                        "256 random bits that open the link, shown now and never again. A page hands it on in the fragment of"
                                + " its address (after #), which browsers keep to themselves.")
        String token) {}
