package health.charley.content.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.charley.content.page.PageKind;
import health.charley.content.page.Revision;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message and how its sending goes. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Delivery", description = "A message and how its sending goes.")
public record DeliveryView(
        @Schema(required = true, description = "The message's id, the header `webhook-id`.", example = "msg_0b0a…")
        String id,

        @Schema(required = true, description = "What it tells of.")
        WebhookEvent event,

        @Schema(required = true, description = "Whether the page is an article or about a cause.")
        PageKind kind,

        @Schema(required = true, description = "The last part of the page's address.", example = "leg-cramps")
        String slug,

        @Schema(required = true, description = "The page's language.", example = "en-US")
        String language,

        @Schema(description = "The number of the revision that was published.")
        Integer revision,

        @Schema(required = true, description = "When it happened.")
        Instant happenedAt,

        @Schema(required = true, description = "How far it has come.")
        DeliveryStatus status,

        @Schema(required = true, description = "How often it was tried.")
        int tries,

        @Schema(description = "When it was tried last.") Instant triedAt,

        @Schema(description = "When it is tried next, unless it ended.")
        Instant nextTryAt,

        @Schema(description = "The HTTP status of the last answer.", example = "503")
        Integer responseStatus,

        @Schema(
                description = "Why the last try did not get through: the address is within a private network, its"
                        + " name is unknown, no answer in time, no connection, an answer that points"
                        + " elsewhere, another answer than 2xx.")
        DeliveryFailure failure) {

    static DeliveryView from(Delivery delivery) {
        var page = delivery.page().address();
        return new DeliveryView(
                "msg_" + delivery.message(),
                delivery.event(),
                page.kind(),
                page.slug(),
                page.language(),
                delivery.revision().map(Revision::number).orElse(null),
                delivery.happenedAt(),
                delivery.status(),
                delivery.tries(),
                delivery.triedAt().orElse(null),
                delivery.status() == DeliveryStatus.PENDING ? delivery.dueAt() : null,
                delivery.responseStatus().orElse(null),
                delivery.failure().orElse(null));
    }
}
