package health.charley.web.story;

import health.charley.web.WebConfig;
import health.charley.web.html.Html;
import health.charley.web.neighbour.NeighbourDownException;
import health.charley.web.quiz.FormErrors;
import health.charley.web.story.StoryClient.TakenStoryView;
import health.charley.web.story.StoryPages.NotSentPage;
import health.charley.web.story.StoryPages.StoryFormPage;
import health.charley.web.story.StoryPages.StorySentPage;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes a story from whoever has one. The link that takes it back is in the answer alone: no address may hold it. */
@Path(StoryPlace.PATH + "/form")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class StoryFormResource {
    private static final String DOWN =
            "The part of Charley that keeps stories does not answer. Try again in a few minutes.";
    private static final String SENT_BEFORE =
            "You sent another story with this form before, and that one was taken. Open the form again for this one. To change"
                    + " a story, take it back with its link and tell it anew.";
    private static final String GONE = "The page that it is about is not there any more.";
    private static final String MOVED = "This page has another address now. Send your story again.";

    private final ReaderStories stories;
    private final WebConfig config;

    StoryFormResource(ReaderStories stories, WebConfig config) {
        this.stories = stories;
        this.config = config;
    }

    @GET
    public Response show(@PathParam("folder") String folder, @PathParam("slug") String slug) {
        return form(200, new StoryPlace(folder, slug), TypedStory.EMPTY, FormErrors.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(
            @PathParam("folder") String folder,
            @PathParam("slug") String slug,
            MultivaluedMap<String, String> form,
            UriInfo asked) {
        var place = new StoryPlace(folder, slug);
        var typed = TypedStory.of(form);
        try {
            var answer = stories.send(place, typed.with(TypedStory.field(form, "story-token")));
            return isRedirect(answer)
                    ? toMend(409, place.movedTo(answer.getLocation()), typed, FormFault.ofWhole(MOVED))
                    : answer(
                            200,
                            sent(place, answer.getEntity(), config.publicUrl().orElse(asked.getBaseUri())));
        } catch (StoryRefusedException refused) {
            return refused.status() == StoryRefusedException.SENT_BEFORE
                    ? answer(refused.status(), new NotSentPage(place, SENT_BEFORE, typed.text()))
                    : toMend(refused.status(), place, typed, refused.errors());
        } catch (NeighbourDownException down) {
            return answer(503, new NotSentPage(place, DOWN, typed.text()));
        } catch (HttpProblem notFound) {
            return answer(404, new NotSentPage(place, GONE, typed.text()));
        }
    }

    private static StorySentPage sent(StoryPlace place, TakenStoryView taken, URI site) {
        return new StorySentPage(place, site.resolve(taken.withdrawalLink()));
    }

    /** With a new form for what was typed; where none is to be had the text is shown to be kept. */
    private Response toMend(int status, StoryPlace place, TypedStory typed, FormErrors errors) {
        try {
            return form(status, place, typed, errors);
        } catch (NeighbourDownException down) {
            return answer(503, new NotSentPage(place, DOWN, typed.text()));
        } catch (HttpProblem notFound) {
            return answer(404, new NotSentPage(place, GONE, typed.text()));
        }
    }

    private Response form(int status, StoryPlace place, TypedStory typed, FormErrors errors) {
        try {
            var answer = stories.form(place);
            return isRedirect(answer)
                    ? StoryListResource.moved(
                            place.movedTo(answer.getLocation()).form())
                    : answer(status, new StoryFormPage(place, answer.getEntity(), typed, StoryAge.values(), errors));
        } catch (StoryRefusedException refused) {
            return answer(refused.status(), new NotSentPage(place, refused.detail(), typed.text()));
        }
    }

    private static boolean isRedirect(RestResponse<?> answer) {
        return answer.getStatusInfo().getFamily() == Family.REDIRECTION;
    }

    private static Response answer(int status, TemplateInstance page) {
        return Response.status(status)
                .type(Html.TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(page.render())
                .build();
    }
}
