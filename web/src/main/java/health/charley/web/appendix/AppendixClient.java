package health.charley.web.appendix;

import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What a person adds to an assessment, in the history API, in the name of the bearer of a token. Of the two headers about the
 * state that was seen one is null, and left out.
 */
@Path("/api/history/v1/assessments/{id}")
@RegisterRestClient(configKey = "history")
interface AppendixClient {
    @GET
    @Path("notes")
    RestResponse<NotesView> notes(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @PathParam("id") UUID id);

    @PUT
    @Path("notes")
    Response saveNotes(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String etag,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String nothingThere,
            NotesView notes);

    @DELETE
    @Path("notes")
    Response eraseNotes(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String etag);

    @GET
    @Path("outcome")
    RestResponse<OutcomeView> outcome(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @PathParam("id") UUID id);

    @PUT
    @Path("outcome")
    Response saveOutcome(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String etag,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String nothingThere,
            OutcomeView outcome);

    @DELETE
    @Path("outcome")
    Response eraseOutcome(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String etag);

    @ClientObjectMapper
    static ObjectMapper lenient(ObjectMapper strict) {
        return LenientJson.of(strict);
    }
}
