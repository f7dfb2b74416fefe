package health.charley.triage.receipt;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;

/** A public key (RFC 7517, RFC 8037). */
@Schema(name = "Jwk", description = "A public Ed25519 key (RFC 7517, RFC 8037).")
public record JwkView(
        @Schema(examples = "OKP") @NotNull String kty,
        @Schema(examples = "Ed25519") @NotNull String crv,

        @Schema(description = "The public key, base64url.") @NotNull
        String x,

        @Schema(description = "Its thumbprint (RFC 7638), by which a receipt names it.") @NotNull
        String kid,

        @Schema(examples = "EdDSA") @NotNull String alg,
        @Schema(examples = "sig") @NotNull String use) {

    static JwkView from(OctetKeyPairJsonWebKey key) {
        Map<String, Object> parameters = key.toParams(OutputControlLevel.PUBLIC_ONLY);
        return new JwkView(
                key.getKeyType(),
                (String) parameters.get("crv"),
                (String) parameters.get("x"),
                key.getKeyId(),
                "EdDSA",
                "sig");
    }
}
