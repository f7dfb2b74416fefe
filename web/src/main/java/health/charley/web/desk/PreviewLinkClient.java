package health.charley.web.desk;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.web.neighbour.LenientJson;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The preview links of a page, in the name of the bearer of a token. */
@Path("/api/content/v1/editing/pages/{kind}/{slug}/previews")
@RegisterRestClient(configKey = "content")
interface PreviewLinkClient {
    @GET
    PreviewLinkListView links(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @QueryParam("language") String language,
            @QueryParam("cursor") String cursor);

    @POST
    PreviewLinkView make(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @QueryParam("language") String language,
            Map<String, Object> end);

    @DELETE
    @Path("{id}")
    Response revoke(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @PathParam("id") long id,
            @QueryParam("language") String language);

    @ClientObjectMapper
    static ObjectMapper lenient(ObjectMapper strict) {
        return LenientJson.of(strict);
    }
}
