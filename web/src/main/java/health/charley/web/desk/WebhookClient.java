package health.charley.web.desk;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.web.desk.DeliveryListView.DeliveryView;
import health.charley.web.desk.WebhookView.WebhookListView;
import health.charley.web.neighbour.LenientJson;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import jakarta.ws.rs.DELETE;
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

/** The addresses that are told of what is published, in the name of the bearer of a token. */
@Path("/api/content/v1/webhooks")
@RegisterRestClient(configKey = "content")
interface WebhookClient {
    @GET
    WebhookListView list(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer);

    @POST
    WebhookView register(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, Map<String, Object> webhook);

    @GET
    @Path("{id}")
    WebhookView webhook(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @PathParam("id") UUID id);

    @DELETE
    @Path("{id}")
    void remove(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @PathParam("id") UUID id);

    @GET
    @Path("{id}/deliveries")
    DeliveryListView deliveries(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("id") UUID id,
            @QueryParam("cursor") String cursor);

    @POST
    @Path("{id}/deliveries/{message}/redelivery")
    DeliveryView sendAgain(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("id") UUID id,
            @PathParam("message") String message);

    @ClientObjectMapper
    static ObjectMapper lenient(ObjectMapper strict) {
        return LenientJson.of(strict);
    }
}
