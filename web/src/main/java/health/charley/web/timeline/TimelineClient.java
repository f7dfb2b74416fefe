package health.charley.web.timeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.web.neighbour.LenientJson;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Saved assessments as points in time, in the history API. */
@Path("/api/history/v1/timeline")
@RegisterRestClient(configKey = "history")
interface TimelineClient {
    @GET
    TimelineView newest(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer);

    @ClientObjectMapper
    static ObjectMapper lenient(ObjectMapper strict) {
        return LenientJson.of(strict);
    }
}
