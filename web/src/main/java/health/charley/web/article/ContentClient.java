package health.charley.web.article;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.web.neighbour.LenientJson;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The content API as far as the front end asks it. Where a page moved it answers 301, which the client does not follow by
 * itself: with metrics on, a request sent on so never ends (quarkusio/quarkus issue 53914).
 */
@Path("/api/content/v1")
@RegisterRestClient(configKey = "content")
interface ContentClient {
    @GET
    @Path("articles")
    ArticleListView articles(
            @QueryParam("limit") int limit,
            @QueryParam("cursor") String cursor,
            @QueryParam("language") String language);

    @GET
    @Path("articles/{slug}")
    RestResponse<ArticleView> article(@PathParam("slug") String slug, @QueryParam("language") String language);

    @GET
    @Path("causes/{condition}")
    RestResponse<ArticleView> cause(@PathParam("condition") String condition, @QueryParam("language") String language);

    @GET
    @Path("previews/{token}")
    PreviewView preview(@PathParam("token") String token);

    @ClientObjectMapper
    static ObjectMapper lenient(ObjectMapper strict) {
        return LenientJson.of(strict);
    }
}
