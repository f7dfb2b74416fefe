package health.charley.content.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An address that is told of events. */
@Entity
@Immutable
public class Webhook {
    @Id
    private UUID id;

    private String url;

    @Column(columnDefinition = "text[]", updatable = false)
    private List<String> events;

    private Instant createdAt;

    protected Webhook() {}

    Webhook(URI url, List<WebhookEvent> events, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.url = url.toString();
        this.events = events.stream().distinct().map(WebhookEvent::word).toList();
        this.createdAt = createdAt;
    }

    UUID id() {
        return id;
    }

    URI url() {
        return URI.create(url);
    }

    List<WebhookEvent> events() {
        return events.stream().map(WebhookEvent::of).toList();
    }

    Instant createdAt() {
        return createdAt;
    }
}
