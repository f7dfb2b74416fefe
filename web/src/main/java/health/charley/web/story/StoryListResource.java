package health.charley.web.story;

import health.charley.web.html.Html;
import health.charley.web.story.StoryPages.StoriesPage;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status.Family;
import java.net.URI;

/** What readers of a page tell of their own lives, newest first. */
@Path(StoryPlace.PATH)
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class StoryListResource {
    private final ReaderStories stories;

    StoryListResource(ReaderStories stories) {
        this.stories = stories;
    }

    @GET
    public Response show(
            @PathParam("folder") String folder, @PathParam("slug") String slug, @QueryParam("cursor") String cursor) {
        var place = new StoryPlace(folder, slug);
        var answer = stories.of(place, cursor);
        return answer.getStatusInfo().getFamily() == Family.REDIRECTION
                ? moved(place.movedTo(answer.getLocation()).stories())
                : Response.ok(new StoriesPage(place, answer.getEntity()).render(), Html.TYPE)
                        .build();
    }

    static Response moved(String path) {
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .location(URI.create(path))
                .build();
    }
}
