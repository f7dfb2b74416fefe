package health.charley.web.share;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What a link of history opens, for whoever holds it. */
@Path("/api/history/v1/shared")
@Consumes(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "history")
interface SharedClient {
    @POST
    @Produces(DocumentForm.PDF_TYPE)
    byte[] pdf(OpenRequest request);

    @POST
    @Produces(DocumentForm.FHIR_TYPE)
    byte[] fhir(OpenRequest request);

    /** The token of the link, and its PIN or null. */
    record OpenRequest(String token, String pin) {}
}
