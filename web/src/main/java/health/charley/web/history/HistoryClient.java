package health.charley.web.history;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.web.history.AssessmentListView.StatusView;
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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The history API as far as the front end asks it, in the name of the bearer of a token. */
@Path("/api/history/v1/assessments")
@RegisterRestClient(configKey = "history")
interface HistoryClient {
    @GET
    AssessmentListView list(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") String cursor,
            @QueryParam("topic") String topic,
            @QueryParam("careLevel") String careLevel,
            @QueryParam("from") String from,
            @QueryParam("to") String to);

    @GET
    @Path("{id}")
    AssessmentView get(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @PathParam("id") UUID id);

    /** Whether clinicians reviewed what it was made by; it is not read for that, and its access log does not tell of it. */
    @GET
    @Path("{id}/review")
    StatusView review(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @PathParam("id") UUID id);

    @PUT
    @Path("{id}")
    Response save(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @PathParam("id") UUID id, SaveRequest request);

    @DELETE
    @Path("{id}")
    Response delete(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @PathParam("id") UUID id);

    /** The signed assessment to keep. */
    record SaveRequest(String receipt) {}

    @ClientObjectMapper
    static ObjectMapper lenient(ObjectMapper strict) {
        return LenientJson.of(strict);
    }
}
