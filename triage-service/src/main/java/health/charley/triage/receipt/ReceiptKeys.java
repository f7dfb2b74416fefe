package health.charley.triage.receipt;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;

/** The key that signs, and those that signed before. They are read at the start: without a key the service does not start. */
@Startup
@Singleton
class ReceiptKeys {
    private final OctetKeyPairJsonWebKey current;
    private final List<OctetKeyPairJsonWebKey> retired;

    ReceiptKeys(ReceiptConfig config) {
        var file = new ReceiptKeyFile(config.keyFile());
        if (!file.exists() && !config.createKey()) {
            throw new ReceiptKeyException("The receipt key file '" + config.keyFile()
                    + "' is missing. Put the key there, or let one be made with charley.receipts.create-key=true.");
        }
        if (!file.exists()) {
            file.create();
        }
        current = file.privateKey();
        retired = config.retiredKeyFiles().orElse(List.of()).stream()
                .map(path -> new ReceiptKeyFile(path).publicKey())
                .toList();
    }

    String keyId() {
        return current.getKeyId();
    }

    PrivateKey privateKey() {
        return current.getPrivateKey();
    }

    /**
     * A fingerprint that needs the key: SHA-256 over the Ed25519 signature, which holds no chance (RFC 8032) and is told to
     * nobody. The words before the text keep it apart from all that receipts have signed.
     */
    byte[] fingerprint(byte[] text) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(privateKey());
            signature.update("charley assessment id\n".getBytes(StandardCharsets.UTF_8));
            signature.update(text);
            return MessageDigest.getInstance("SHA-256").digest(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime since 15 signs with Ed25519.", e);
        }
    }

    /** The public half of the key of this name, whether it signs now or signed before. */
    Optional<PublicKey> publicKey(String id) {
        return Stream.concat(Stream.of(current), retired.stream())
                .filter(key -> key.getKeyId().equals(id))
                .findFirst()
                .map(key -> (PublicKey) key.getPublicKey());
    }

    /** The public halves, the one that signs now first. */
    JwksView publicKeys() {
        return new JwksView(Stream.concat(Stream.of(current), retired.stream())
                .map(JwkView::from)
                .distinct()
                .toList());
    }
}
