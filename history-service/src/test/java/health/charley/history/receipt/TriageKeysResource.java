package health.charley.history.receipt;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/** A real key that signs receipts, published over HTTP as triage publishes its own. */
public final class TriageKeysResource implements QuarkusTestResourceLifecycleManager {
    /** The key, said to the whole JVM: Quarkus loads this class once more for the tests themselves. */
    private static final String KEY = "charley.testing.receipt-key";

    private KeysServer server;

    @Override
    public Map<String, String> start() {
        var key = SigningKeys.named("triage-1");
        System.setProperty(KEY, key.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE));
        server = new KeysServer();
        server.publish(key);
        return Map.of(
                "charley.triage.url",
                server.url().toString(),
                // each test may name an unknown key, and none waits for the one before
                "charley.receipts.keys.refetch-after",
                "0S");
    }

    @Override
    public void stop() {
        server.close();
    }

    /** The key that the running service believes. */
    static OctetKeyPairJsonWebKey key() {
        try {
            return (OctetKeyPairJsonWebKey) PublicJsonWebKey.Factory.newPublicJwk(System.getProperty(KEY));
        } catch (JoseException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
