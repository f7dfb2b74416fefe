package health.charley.web.history;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.web.neighbour.LenientJson;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Whether clinicians reviewed what a person's newest assessments were made by, in the history API. */
@Path("/api/history/v1/reviews")
@RegisterRestClient(configKey = "history")
interface ReviewClient {
    @GET
    ReviewListView newest(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer);

    @ClientObjectMapper
    static ObjectMapper lenient(ObjectMapper strict) {
        return LenientJson.of(strict);
    }
}
