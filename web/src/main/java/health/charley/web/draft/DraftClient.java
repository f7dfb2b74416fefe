package health.charley.web.draft;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.web.draft.DraftListView.AnswersView;
import health.charley.web.draft.DraftListView.DraftView;
import health.charley.web.neighbour.LenientJson;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * Unfinished interviews in the history API, in the name of the bearer of a token. Of the two headers about the state that was
 * seen one is null, and left out.
 */
@Path("/api/history/v1/drafts")
@RegisterRestClient(configKey = "history")
interface DraftClient {
    @GET
    DraftListView list(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer);

    @GET
    @Path("{id}")
    DraftView get(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @PathParam("id") UUID id);

    @PUT
    @Path("{id}")
    DraftView save(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String etag,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String nothingThere,
            AnswersView draft);

    @DELETE
    @Path("{id}")
    Response erase(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String etag);

    @ClientObjectMapper
    static ObjectMapper lenient(ObjectMapper strict) {
        return LenientJson.of(strict);
    }
}
