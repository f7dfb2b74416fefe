package health.charley.content.webhook;

import health.charley.content.audit.Action;
import health.charley.content.audit.AuditTrail;
import health.charley.content.audit.Deed;
import health.charley.content.desk.Account;
import health.charley.edge.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The addresses that are told of what is published. */
@Path(WebhookResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("publisher")
@Tag(name = "In and out", description = "All content as files, and word of what is published.")
public class WebhookResource {
    static final String PATH = "/api/content/v1/webhooks";
    static final String UUID_FORM = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$";
    static final String NOT_AN_ID = "A webhook's id is a UUID in lower case.";

    private final WebhookRepository webhooks;
    private final WebhookSecret secret;
    private final WebhookConfig config;
    private final AuditTrail trail;
    private final Account account;
    private final Clock clock;

    WebhookResource(
            WebhookRepository webhooks,
            WebhookSecret secret,
            WebhookConfig config,
            AuditTrail trail,
            Account account,
            Clock clock) {
        this.webhooks = webhooks;
        this.secret = secret;
        this.config = config;
        this.trail = trail;
        this.account = account;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "Register a webhook",
            description =
                    "From now on a message is sent to the address whenever a page is published or taken down, signed"
                            + " as Standard Webhooks 1.0.0 says. The secret is shown this once.")
    @APIResponse(
            responseCode = "201",
            description = "It is registered.",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where it is.",
                            schema = @Schema(implementation = URI.class)),
            content = @Content(schema = @Schema(implementation = RegisteredWebhookView.class)))
    @APIResponse(
            responseCode = "409",
            description = "There are as many webhooks as may be.",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(ref = "#/components/schemas/Problem")))
    public RestResponse<RegisteredWebhookView> register(@Valid @NotNull RegisterWebhookRequest request) {
        new ReceiverAddress(config.allowPrivateAddresses(), config.allowPlainLoopback())
                .faultIn(request.url())
                .ifPresent(fault -> {
                    throw Problems.badRequest("#/url", fault);
                });
        webhooks.lock();
        if (webhooks.count() >= config.maxWebhooks()) {
            throw Problems.conflict(
                    "There are " + config.maxWebhooks() + " webhooks already, which is as many as may be.");
        }
        var webhook = new Webhook(URI.create(request.url()), request.events(), clock.instant());
        webhooks.persist(webhook);
        note(Action.WEBHOOK_REGISTERED, webhook);
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, RegisteredWebhookView.from(webhook, secret.of(webhook.id())))
                .location(URI.create(PATH + "/" + webhook.id()))
                .build();
    }

    @GET
    @Operation(summary = "List the webhooks", description = "All of them, oldest first, without their secrets.")
    @APIResponse(responseCode = "200", description = "The webhooks.")
    public WebhookListView list() {
        return new WebhookListView(
                webhooks.inOrder().stream().map(WebhookView::from).toList());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a webhook", description = "Without its secret.")
    @APIResponse(responseCode = "200", description = "The webhook.")
    public WebhookView read(
            @PathParam("id")
                    @Pattern(regexp = UUID_FORM, message = NOT_AN_ID)
                    @Parameter(description = "The webhook's id.")
                    String id) {
        return webhooks.findByIdOptional(UUID.fromString(id))
                .map(WebhookView::from)
                .orElseThrow(WebhookResource::notFound);
    }

    @DELETE
    @Path("{id}")
    @ResponseStatus(204)
    @Transactional
    @Operation(
            summary = "Remove a webhook",
            description = "Nothing more is sent to it, what waits included. The log of its deliveries goes with it.")
    @APIResponse(responseCode = "204", description = "It is removed.")
    public void remove(
            @PathParam("id")
                    @Pattern(regexp = UUID_FORM, message = NOT_AN_ID)
                    @Parameter(description = "The webhook's id.")
                    String id) {
        webhooks.lock();
        var webhook = webhooks.findByIdOptional(UUID.fromString(id)).orElseThrow(WebhookResource::notFound);
        webhooks.delete(webhook);
        note(Action.WEBHOOK_REMOVED, webhook);
    }

    /** Of the address the host alone: the rest may hold a secret of the receiver. */
    private void note(Action action, Webhook webhook) {
        var comment = Optional.of("Receiver: " + webhook.url().getHost());
        trail.add(Deed.of(action, account.subject(), comment), webhook.id());
    }

    static HttpProblem notFound() {
        return Problems.notFound("There is no such webhook.");
    }
}
