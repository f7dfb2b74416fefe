package health.charley.web.comparison;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.web.history.AssessmentListView;
import health.charley.web.neighbour.LenientJson;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the history API tells of several assessments at once, in the name of the bearer of a token. */
@Path("/api/history/v1/assessments")
@RegisterRestClient(configKey = "history")
interface ComparisonClient {
    @GET
    AssessmentListView list(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") String cursor,
            @QueryParam("sameTopicAs") UUID id);

    @GET
    @Path("{id}/comparison")
    ComparisonView compare(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("id") UUID id,
            @QueryParam("with") UUID with);

    @ClientObjectMapper
    static ObjectMapper lenient(ObjectMapper strict) {
        return LenientJson.of(strict);
    }
}
