package health.charley.web.desk;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;

import health.charley.web.desk.DeskForm.Field;
import health.charley.web.desk.SitePages.NewWebhookPage;
import health.charley.web.desk.SitePages.WebhookPage;
import health.charley.web.desk.SitePages.WebhooksPage;
import health.charley.web.quiz.Redirect;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The addresses that are told of what is published, and what came of the messages to them. */
@Path("/desk/webhooks")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class WebhookResource {
    private static final String HERE = "/desk/webhooks";
    private static final String ONE = "{id:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";
    private static final String MESSAGE = "{message:msg_[0-9a-f-]{36}}";

    private static final DeskForm EMPTY = DeskForm.of(
            Field.called("url", "Address"),
            Field.called("events", "Told when"),
            Field.called(WebhookEvents.PUBLISHED, "A page is published"),
            Field.called(WebhookEvents.UNPUBLISHED, "A page is taken from its readers"));

    private static final Map<String, String> DONE = Map.of(
            "removed", "The webhook was removed. Nothing more is sent to it.",
            "again", "The message waits to be sent again.");

    private final Desk desk;
    private final WebhookClient webhooks;

    WebhookResource(Desk desk, @RestClient WebhookClient webhooks) {
        this.desk = desk;
        this.webhooks = webhooks;
    }

    @GET
    public TemplateInstance list(@QueryParam("done") @DefaultValue("") String done) {
        return page(
                EMPTY.saying(Map.of(WebhookEvents.PUBLISHED, DeskForm.YES, WebhookEvents.UNPUBLISHED, DeskForm.YES)),
                DONE.getOrDefault(done, ""));
    }

    /** Shown at once and not after a redirect: the secret is told only here, and belongs in no address. */
    @POST
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response register(MultivaluedMap<String, String> sent) {
        DeskForm form = EMPTY.typed(sent);
        return new SentForm(form, "webhook", HERE)
                .reply(
                        () -> Refusals.page(
                                200, new NewWebhookPage(ask(bearer -> webhooks.register(bearer, webhook(form))))),
                        typed -> page(typed, ""));
    }

    @GET
    @Path(ONE)
    public TemplateInstance show(
            @PathParam("id") UUID id,
            @QueryParam("cursor") String cursor,
            @QueryParam("done") @DefaultValue("") String done) {
        return new WebhookPage(
                ask(bearer -> webhooks.webhook(bearer, id)),
                ask(bearer -> webhooks.deliveries(bearer, id, cursor)),
                DONE.getOrDefault(done, ""));
    }

    /** Where people land who had to sign in again before the form was taken: nothing was done. */
    @GET
    @Path(ONE + "/removal")
    public Response backFromRemoval(@PathParam("id") UUID id) {
        return Redirect.to(WebhookView.path(id));
    }

    @POST
    @Path(ONE + "/removal")
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("id") UUID id) {
        return done(HERE, "removed", bearer -> {
            webhooks.remove(bearer, id);
            return id;
        });
    }

    /** The same. */
    @GET
    @Path(ONE + "/deliveries/" + MESSAGE)
    public Response backFromSending(@PathParam("id") UUID id) {
        return Redirect.to(WebhookView.path(id));
    }

    @POST
    @Path(ONE + "/deliveries/" + MESSAGE)
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response sendAgain(@PathParam("id") UUID id, @PathParam("message") String message) {
        return done(WebhookView.path(id), "again", bearer -> webhooks.sendAgain(bearer, id, message));
    }

    private <T> Response done(String next, String word, Function<String, T> step) {
        ask(step);
        return Redirect.to(next + "?done=" + word);
    }

    private TemplateInstance page(DeskForm form, String done) {
        return new WebhooksPage(ask(webhooks::list), form, done);
    }

    private <T> T ask(Function<String, T> call) {
        return desk.ask(Role.PUBLISHER, call);
    }

    private static Map<String, Object> webhook(DeskForm form) {
        List<String> events = Stream.of(WebhookEvents.PUBLISHED, WebhookEvents.UNPUBLISHED)
                .filter(event -> form.at(event).says(DeskForm.YES))
                .toList();
        return Map.of("url", form.text("url"), "events", events);
    }
}
