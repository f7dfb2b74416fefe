package health.charley.web.desk;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;

import health.charley.web.desk.ModerationPages.StoriesPage;
import health.charley.web.desk.ModerationPages.StoryPage;
import health.charley.web.neighbour.Etag;
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
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Readers' stories for moderators: those that wait, and what is done to one of them. */
@Path("/desk/stories")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ModerationResource {
    private static final String ID = "{id:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";
    private static final String QUEUE = "/desk/stories";

    private final Desk desk;
    private final StoryClient stories;

    ModerationResource(Desk desk, @RestClient StoryClient stories) {
        this.desk = desk;
        this.stories = stories;
    }

    @GET
    public TemplateInstance list(
            @QueryParam("state") @DefaultValue("pending") String state, @QueryParam("cursor") String cursor) {
        return new StoriesPage(desk.ask(bearer -> stories.list(bearer, state, cursor)), ModerationPages.STATES, state);
    }

    @GET
    @Path(ID)
    public TemplateInstance show(@PathParam("id") UUID id) {
        var seen = desk.ask(bearer -> stories.story(bearer, id));
        return new StoryPage(seen.getEntity(), seen.getHeaderString("ETag"));
    }

    /** Where people land who had to sign in again before the form was taken: nothing was done. */
    @GET
    @Path(ID + "/{step:approval|redaction|rejection}")
    public Response back(@PathParam("id") UUID id) {
        return Redirect.to(path(id));
    }

    @POST
    @Path(ID + "/approval")
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response approve(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        return done(id, QUEUE, bearer -> stories.approve(bearer, Etag.of(form), id));
    }

    @POST
    @Path(ID + "/redaction")
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response redact(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        var phrases =
                text(form, "phrases").lines().filter(line -> !line.isBlank()).toList();
        Map<String, Object> redaction =
                Map.of("phrases", phrases, "removeDisplayName", form.containsKey("remove-name"));
        return done(id, path(id), bearer -> stories.redact(bearer, Etag.of(form), id, redaction));
    }

    @POST
    @Path(ID + "/rejection")
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response reject(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        Map<String, Object> rejection = Map.of("reason", text(form, "reason"));
        return done(id, QUEUE, bearer -> stories.reject(bearer, Etag.of(form), id, rejection));
    }

    private Response done(UUID id, String next, Function<String, StoryView> step) {
        try {
            desk.ask(step);
            return Redirect.to(next);
        } catch (DeskRefusedException refused) {
            return Refusals.page(refused, path(id));
        }
    }

    private static String path(UUID id) {
        return QUEUE + "/" + id;
    }

    private static String text(MultivaluedMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "").replace("\r\n", "\n");
    }
}
