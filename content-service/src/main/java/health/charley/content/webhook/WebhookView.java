package health.charley.content.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A registered address. */
@Schema(name = "Webhook", description = "A registered address.")
public record WebhookView(
        @Schema(required = true, description = "Its id.") UUID id,

        @Schema(required = true, description = "Where messages are sent.")
        URI url,

        @Schema(required = true, description = "What it is told of.")
        List<WebhookEvent> events,

        @Schema(required = true, description = "When it was registered.")
        Instant createdAt) {

    static WebhookView from(Webhook webhook) {
        return new WebhookView(webhook.id(), webhook.url(), webhook.events(), webhook.createdAt());
    }
}
