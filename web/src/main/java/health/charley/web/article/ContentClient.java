package health.charley.web.article;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.web.neighbour.LenientJson;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The content API as far as the front end asks it. */
@Path("/api/content/v1")
@RegisterRestClient(configKey = "content")
interface ContentClient {
    @GET
    @Path("articles")
    ArticleListView articles(@QueryParam("limit") int limit, @QueryParam("cursor") String cursor);

    @GET
    @Path("articles/{slug}")
    ArticleView article(@PathParam("slug") String slug);

    @GET
    @Path("causes/{condition}")
    ArticleView cause(@PathParam("condition") String condition);

    @ClientObjectMapper
    static ObjectMapper lenient(ObjectMapper strict) {
        return LenientJson.of(strict);
    }
}
