package health.charley.content.webhook;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All registered addresses; there are few, so they come at once. */
@Schema(
        name = "WebhookList",
        description = "All registered addresses, oldest first; there are few, so they come at once.")
public record WebhookListView(@Schema(required = true) List<WebhookView> items) {}
