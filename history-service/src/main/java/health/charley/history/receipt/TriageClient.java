package health.charley.history.receipt;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Triage, as far as history calls it. */
@RegisterRestClient(configKey = "triage")
interface TriageClient {

    /** The public keys that verify receipts: a JWK Set of RFC 7517 §5. */
    @GET
    @Path("/.well-known/jwks.json")
    @Produces({"application/jwk-set+json", "application/json"})
    String keys();
}
