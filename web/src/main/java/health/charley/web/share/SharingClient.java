package health.charley.web.share;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.web.neighbour.LenientJson;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The documents of an assessment and the links to it, in the history API, in the name of the bearer of a token. */
@Path("/api/history/v1/assessments/{id}")
@RegisterRestClient(configKey = "history")
interface SharingClient {
    @GET
    @Path("document")
    @Produces(DocumentForm.PDF_TYPE)
    byte[] pdf(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @PathParam("id") UUID id);

    @GET
    @Path("document")
    @Produces(DocumentForm.FHIR_TYPE)
    byte[] fhir(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @PathParam("id") UUID id);

    @GET
    @Path("shares")
    ShareListView list(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @PathParam("id") UUID id);

    @POST
    @Path("shares")
    CreatedView create(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @PathParam("id") UUID id, CreateRequest request);

    @DELETE
    @Path("shares/{share}")
    Response revoke(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("id") UUID id,
            @PathParam("share") UUID share);

    /** For how long, how often and with which PIN, or null, a link opens; sent again under the same key it is the same link. */
    record CreateRequest(int hours, int views, String pin, String idempotencyKey) {}

    /** The token of the new link, told once. */
    record CreatedView(String token) {}

    @ClientObjectMapper
    static ObjectMapper lenient(ObjectMapper strict) {
        return LenientJson.of(strict);
    }
}
