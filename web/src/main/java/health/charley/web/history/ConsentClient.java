package health.charley.web.history;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.web.neighbour.LenientJson;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** A person's consent to have assessments saved, in the history API. */
@Path("/api/history/v1/consent")
@RegisterRestClient(configKey = "history")
interface ConsentClient {
    @GET
    ConsentView read(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer);

    @PUT
    ConsentView give(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, GiveRequest request);

    @DELETE
    Response withdraw(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer);

    /** The version that was shown. */
    record GiveRequest(String version) {}

    @ClientObjectMapper
    static ObjectMapper lenient(ObjectMapper strict) {
        return LenientJson.of(strict);
    }
}
