package health.charley.web.desk;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.web.desk.RedirectListView.RedirectView;
import health.charley.web.neighbour.LenientJson;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Old addresses of pages, in the name of the bearer of a token. */
@Path("/api/content/v1/redirects")
@RegisterRestClient(configKey = "content")
interface RedirectClient {
    String ONE = "{kind}/{language}/{slug}";

    @GET
    RedirectListView list(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") String cursor);

    @GET
    @Path(ONE)
    RestResponse<RedirectView> read(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("kind") String kind,
            @PathParam("language") String language,
            @PathParam("slug") String slug);

    @PUT
    @Path(ONE)
    RedirectView add(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String nothingThere,
            @PathParam("kind") String kind,
            @PathParam("language") String language,
            @PathParam("slug") String slug,
            Map<String, Object> to);

    @DELETE
    @Path(ONE)
    void remove(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @HeaderParam(HttpHeaders.IF_MATCH) String etag,
            @PathParam("kind") String kind,
            @PathParam("language") String language,
            @PathParam("slug") String slug);

    @ClientObjectMapper
    static ObjectMapper lenient(ObjectMapper strict) {
        return LenientJson.of(strict);
    }
}
