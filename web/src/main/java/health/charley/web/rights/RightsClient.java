package health.charley.web.rights;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.web.neighbour.LenientJson;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** All that history keeps of the bearer of a token; with more patience than others have, as all of it can be much. */
@Path("/api/history/v1")
@RegisterRestClient(configKey = "history-rights")
interface RightsClient {
    String ARCHIVE = "application/zip";

    @GET
    @Path("export")
    @Produces(ARCHIVE)
    InputStream export(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer);

    @DELETE
    @Path("everything")
    Response erase(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer);

    @GET
    @Path("access-log")
    AccessListView accesses(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") String cursor);

    @ClientObjectMapper
    static ObjectMapper lenient(ObjectMapper strict) {
        return LenientJson.of(strict);
    }
}
