package health.charley.web.story;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.web.neighbour.LenientJson;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The stories of a page, in the content service. Where the page moved it answers with a redirect, which the client does not
 * follow.
 */
@Path("/api/content/v1/{folder}/{slug}/stories")
@RegisterRestClient(configKey = "content")
interface StoryClient {
    @GET
    RestResponse<StoryListView> stories(
            @PathParam("folder") String folder, @PathParam("slug") String slug, @QueryParam("cursor") String cursor);

    @GET
    @Path("form")
    RestResponse<StoryFormView> form(
            @HeaderParam(VisitorAddress.HEADER) String visitor,
            @PathParam("folder") String folder,
            @PathParam("slug") String slug);

    @POST
    RestResponse<TakenStoryView> send(
            @HeaderParam(VisitorAddress.HEADER) String visitor,
            @PathParam("folder") String folder,
            @PathParam("slug") String slug,
            SentStory story);

    /** What a form needs: the words to show and the token to send back. */
    record StoryFormView(String token, String consent, String disclaimer) {}

    /** What came of a story that was sent: the link by which it is taken back, within the site. */
    record TakenStoryView(String withdrawalLink) {}

    @ClientObjectMapper
    static ObjectMapper lenient(ObjectMapper strict) {
        return LenientJson.of(strict);
    }
}
