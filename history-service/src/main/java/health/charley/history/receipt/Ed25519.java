package health.charley.history.receipt;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import com.amazon.corretto.crypto.provider.SelfTestStatus;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Optional;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.jboss.logging.Logger;

/**
 * The check of Ed25519 signatures (RFC 8032 §5.1.7) by the quickest implementation that runs on this machine. The native one
 * takes half as long as Bouncy Castle, and that a seventh of what Java 17's own takes; signatures are most of the work of
 * saving.
 *
 * <p>What they refuse is the same as long as keys are {@linkplain #isSound sound}. They differ about signatures to which the
 * holder of the secret key added a point of small order; nobody else can make one.
 */
@Startup
@Singleton
class Ed25519 {
    static final int KEY_BYTES = 32;

    private static final Logger LOG = Logger.getLogger(Ed25519.class);
    private static final String NAME = "Ed25519";

    private final Provider provider;

    @Inject
    Ed25519() {
        this(ofMachine().orElseGet(BouncyCastleProvider::new));
        LOG.infof("Signatures of receipts are checked by %s.", provider.getInfo());
    }

    Ed25519(Provider provider) {
        this.provider = provider;
    }

    /** The native implementation, where it loads and its own tests of it pass. */
    static Optional<Provider> ofMachine() {
        var corretto = AmazonCorrettoCryptoProvider.INSTANCE;
        return corretto.getLoadingError() == null && corretto.runSelfTests() == SelfTestStatus.PASSED
                ? Optional.of(corretto)
                : Optional.empty();
    }

    /** Whether the holder of a sound key signed the text. */
    boolean verifies(PublicKey key, ByteBuffer text, byte[] signature) {
        try {
            var check = Signature.getInstance(NAME, provider);
            check.initVerify(key);
            check.update(text);
            return check.verify(signature);
        } catch (SignatureException broken) {
            return false;
        } catch (InvalidKeyException unsound) {
            throw new IllegalArgumentException("The key is not one of Ed25519.", unsound);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("The provider was chosen for Ed25519.", absent);
        }
    }

    /** Whether the 32 bytes are a point of the prime-order group in its one spelling: with another, a signature proves little. */
    static boolean isSound(byte[] key) {
        return org.bouncycastle.math.ec.rfc8032.Ed25519.validatePublicKeyFull(key, 0);
    }
}
