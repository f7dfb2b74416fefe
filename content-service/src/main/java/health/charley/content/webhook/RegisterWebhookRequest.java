package health.charley.content.webhook;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An address that wants to be told. */
@Schema(name = "RegisterWebhookRequest", description = "An address that wants to be told.")
public record RegisterWebhookRequest(
        @NotNull
        @Size(max = 500)
        @Schema(
                description = "Where messages are sent by POST: HTTPS, within the public internet.",
                example = "https://www.example.org/hooks/charley")
        String url,

        @NotEmpty @Size(max = 2) @Schema(description = "What it wants to be told of.")
        List<@NotNull WebhookEvent> events) {}
