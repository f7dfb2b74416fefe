package health.charley.web.desk;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.web.neighbour.LenientJson;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The moderators' part of the content API, in the name of the bearer of a token. */
@Path("/api/content/v1/stories")
@RegisterRestClient(configKey = "content")
interface StoryClient {
    @GET
    StoryListView list(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @QueryParam("state") String state,
            @QueryParam("cursor") String cursor);

    @GET
    @Path("{id}")
    RestResponse<StoryView> story(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @PathParam("id") UUID id);

    @POST
    @Path("{id}/approval")
    StoryView approve(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @HeaderParam(HttpHeaders.IF_MATCH) String etag,
            @PathParam("id") UUID id);

    @POST
    @Path("{id}/redaction")
    StoryView redact(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @HeaderParam(HttpHeaders.IF_MATCH) String etag,
            @PathParam("id") UUID id,
            Map<String, Object> redaction);

    @POST
    @Path("{id}/rejection")
    StoryView reject(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @HeaderParam(HttpHeaders.IF_MATCH) String etag,
            @PathParam("id") UUID id,
            Map<String, Object> rejection);

    @ClientObjectMapper
    static ObjectMapper lenient(ObjectMapper strict) {
        return LenientJson.of(strict);
    }
}
