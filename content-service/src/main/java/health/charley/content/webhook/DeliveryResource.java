package health.charley.content.webhook;

import health.charley.content.desk.ListParameters;
import health.charley.edge.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was sent to a webhook. */
@Path(WebhookResource.PATH + "/{id}/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("publisher")
@Tag(name = "In and out", description = "All content as files, and word of what is published.")
public class DeliveryResource {
    private static final String MESSAGE = "^msg_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$";

    private final WebhookRepository webhooks;
    private final Outbox outbox;
    private final Clock clock;

    DeliveryResource(WebhookRepository webhooks, Outbox outbox, Clock clock) {
        this.webhooks = webhooks;
        this.outbox = outbox;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            summary = "List the deliveries to a webhook",
            description =
                    "Newest first, a part at a time, without the bodies. Those that ended are deleted after a while.")
    @APIResponse(responseCode = "200", description = "A part of the list.")
    public DeliveryListView list(
            @PathParam("id")
                    @Pattern(regexp = WebhookResource.UUID_FORM, message = WebhookResource.NOT_AN_ID)
                    @Parameter(description = "The webhook's id.")
                    String id,
            @Valid @BeanParam ListParameters list) {
        var webhook = webhooks.findByIdOptional(UUID.fromString(id)).orElseThrow(WebhookResource::notFound);
        var oneMore = outbox.before(list.afterNumber(Long.MAX_VALUE), webhook.id(), list.oneMore());
        return DeliveryListView.from(oneMore, list.limit);
    }

    @POST
    @Path("{message}/redelivery")
    @Transactional
    @Operation(
            summary = "Send a message again",
            description = "Whatever came of it before. It keeps its id, so that a receiver that has it knows it again.")
    @APIResponse(responseCode = "200", description = "It waits to be sent.")
    public DeliveryView sendAgain(
            @PathParam("id")
                    @Pattern(regexp = WebhookResource.UUID_FORM, message = WebhookResource.NOT_AN_ID)
                    @Parameter(description = "The webhook's id.")
                    String id,
            @PathParam("message")
                    @Pattern(regexp = MESSAGE, message = "A message's id is `msg_` and a UUID in lower case.")
                    @Parameter(description = "The message's id.")
                    String message) {
        var delivery = outbox.of(UUID.fromString(id), UUID.fromString(message.substring("msg_".length())))
                .orElseThrow(() -> Problems.notFound("There is no such delivery."));
        delivery.sendAgain(clock.instant());
        return DeliveryView.from(delivery);
    }
}
