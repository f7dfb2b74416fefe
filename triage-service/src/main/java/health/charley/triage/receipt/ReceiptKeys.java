package health.charley.triage.receipt;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.security.PrivateKey;
import java.util.List;
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

    /** The public halves, the one that signs now first. */
    JwksView publicKeys() {
        return new JwksView(Stream.concat(Stream.of(current), retired.stream())
                .map(JwkView::from)
                .distinct()
                .toList());
    }
}
