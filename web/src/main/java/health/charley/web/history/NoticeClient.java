package health.charley.web.history;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.web.history.NoticeListView.NoticeView;
import health.charley.web.neighbour.LenientJson;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Which of a person's assessments would be advised otherwise today, in the history API. */
@Path("/api/history/v1/notices")
@RegisterRestClient(configKey = "history")
interface NoticeClient {
    @GET
    NoticeListView list(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @QueryParam("limit") int limit);

    @GET
    @Path("{assessment}")
    NoticeView one(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @PathParam("assessment") UUID assessment);

    @DELETE
    @Path("{assessment}")
    Response putAway(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("assessment") UUID assessment,
            @QueryParam("checkedAt") String checkedAt);

    @ClientObjectMapper
    static ObjectMapper lenient(ObjectMapper strict) {
        return LenientJson.of(strict);
    }
}
