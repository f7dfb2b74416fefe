package health.charley.content.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.charley.content.page.PageKind;
import health.charley.content.page.Revision;
import java.time.Instant;

/** The body of a message. It says which page changed, not what it says now: the receiver reads that where everybody does. */
record Message(WebhookEvent type, Instant timestamp, Data data) {

    /** The page; {@code revision} is the one that was published. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Data(PageKind kind, String slug, String language, Integer revision) {}

    static Message of(Delivery delivery) {
        var page = delivery.page().address();
        var revision = delivery.revision().map(Revision::number).orElse(null);
        return new Message(
                delivery.event(), delivery.happenedAt(), new Data(page.kind(), page.slug(), page.language(), revision));
    }
}
