package health.charley.web.desk;

import health.charley.web.html.Moment;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** An address that is told of what is published; its secret is an empty text save once. */
public record WebhookView(UUID id, String url, List<String> events, String createdAt, String secret) {
    public WebhookView {
        events = Lists.of(events);
        createdAt = Objects.requireNonNullElse(createdAt, "");
        secret = Objects.requireNonNullElse(secret, "");
    }

    /** Where it is at the desk. */
    public String path() {
        return path(id);
    }

    static String path(UUID id) {
        return "/desk/webhooks/" + id;
    }

    public String created() {
        return Moment.inWords(createdAt);
    }

    /** What it is told of, in words. */
    public String toldOf() {
        return String.join(" and ", events.stream().map(WebhookEvents::inWords).toList());
    }

    /** All of them, oldest first. */
    public record WebhookListView(List<WebhookView> items) {
        public WebhookListView {
            items = Lists.of(items);
        }
    }
}
