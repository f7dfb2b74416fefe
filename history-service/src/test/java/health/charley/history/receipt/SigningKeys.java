package health.charley.history.receipt;

import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.lang.JoseException;

/** Fresh keys to sign receipts with. */
final class SigningKeys {
    private SigningKeys() {}

    /** A new Ed25519 key with this id. */
    static OctetKeyPairJsonWebKey named(String id) {
        try {
            var key = OkpJwkGenerator.generateJwk(OctetKeyPairJsonWebKey.SUBTYPE_ED25519);
            key.setKeyId(id);
            return key;
        } catch (JoseException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
