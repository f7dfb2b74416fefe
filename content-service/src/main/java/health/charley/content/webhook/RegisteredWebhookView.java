package health.charley.content.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A newly registered address with its secret. */
@Schema(name = "RegisteredWebhook", description = "A newly registered address with its secret.")
public record RegisteredWebhookView(
        @Schema(required = true, description = "Its id.") UUID id,

        @Schema(required = true, description = "Where messages are sent.")
        URI url,

        @Schema(required = true, description = "What it is told of.")
        List<WebhookEvent> events,

        @Schema(required = true, description = "When it was registered.")
        Instant createdAt,

        @Schema(
                required = true,
                description = "What messages are signed with, as Standard Webhooks writes it. It is shown this once.",
                example = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=")
        String secret) {

    static RegisteredWebhookView from(Webhook webhook, String secret) {
        return new RegisteredWebhookView(webhook.id(), webhook.url(), webhook.events(), webhook.createdAt(), secret);
    }
}
