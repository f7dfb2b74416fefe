package health.charley.history.receipt;

import java.security.PublicKey;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.lang.JoseException;

/**
 * The Ed25519 keys of a JWK Set (RFC 7517, RFC 8037); other kinds sign no receipts and are passed over, as are keys by
 * which a signature proves little.
 */
final class PublishedKeys {
    private PublishedKeys() {}

    /** The keys by their id. */
    static Map<String, PublicKey> of(String jwkSet) throws JoseException {
        var keys = new JsonWebKeySet(jwkSet)
                .getJsonWebKeys().stream()
                        .filter(PublishedKeys::signsReceipts)
                        .map(OctetKeyPairJsonWebKey.class::cast)
                        .filter(PublishedKeys::isSound)
                        .collect(Collectors.toUnmodifiableMap(
                                JsonWebKey::getKeyId, OctetKeyPairJsonWebKey::getPublicKey, (first, again) -> first));
        if (keys.isEmpty()) {
            throw new JoseException("the set holds no Ed25519 key");
        }
        return keys;
    }

    private static boolean signsReceipts(JsonWebKey key) {
        return key instanceof OctetKeyPairJsonWebKey pair
                && OctetKeyPairJsonWebKey.SUBTYPE_ED25519.equals(pair.getSubtype())
                && key.getKeyId() != null
                && (key.getUse() == null || "sig".equals(key.getUse()));
    }

    /** The last 32 bytes of a key's encoding are the key (RFC 8410 §4). */
    private static boolean isSound(OctetKeyPairJsonWebKey key) {
        var encoded = key.getPublicKey().getEncoded();
        return Ed25519.isSound(Arrays.copyOfRange(encoded, encoded.length - Ed25519.KEY_BYTES, encoded.length));
    }
}
