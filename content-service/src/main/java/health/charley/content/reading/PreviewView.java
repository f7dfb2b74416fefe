package health.charley.content.reading;

import health.charley.content.page.Stage;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft as readers would see it; one of `article` and `cause` is there. */
@Schema(name = "Preview")
public record PreviewView(
        @Schema(required = true, description = "How far the draft has come.")
        Stage stage,

        @Schema(required = true, description = "When the link ends.")
        Instant expiresAt,

        ArticleView article,
        CauseView cause) {}
