package health.charley.triage.receipt;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** The keys by which receipts are checked. */
@Path("/.well-known/jwks.json")
@PermitAll
@Tag(name = "Receipts", description = "Signed assessments, and the keys to check them by.")
public class JwksResource {
    private final ReceiptKeys keys;

    JwksResource(ReceiptKeys keys) {
        this.keys = keys;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Cache(maxAge = 300)
    @Operation(
            summary = "Show the receipt keys",
            description =
                    "The public keys of receipts. A receipt is a compact JWS (EdDSA over Ed25519, typ"
                            + " 'charley-receipt+jwt') of the finished assessment, compressed (zip 'DEF': DEFLATE, RFC 1951) as its"
                            + " header says: iss, jti (the assessment's id), iat, topic, policy, language, knowledge, person,"
                            + " answers, budget and result. The header repeats in 'summary' what a list of assessments shows: iss, jti, iat,"
                            + " topic, knowledge, careLevel, knowledgeReview and, where the result is conclusive, leadingCause.")
    public JwksView keys() {
        return keys.publicKeys();
    }
}
