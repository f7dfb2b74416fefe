package health.charley.history.sealing;

import io.quarkus.runtime.Startup;
import io.smallrye.config.SmallRyeConfig;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The master keys of this deployment: they wrap each person's key, and seal nothing else. They are read at the start:
 * without the one in use the service does not start.
 */
@Startup
@Singleton
public class MasterKeys {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, MasterKey> byName = new HashMap<>();
    private final MasterKey current;

    MasterKeys(SealingConfig config) {
        config.masterKeys().orElse(List.of()).stream().map(MasterKey::of).forEach(this::add);
        var name = config.masterKey()
                .orElseThrow(() -> new MasterKeyFault("charley.history.master-key does not say which of"
                        + " charley.history.master-keys is in use. History keeps nothing without a master key."));
        current = Optional.ofNullable(byName.get(name))
                .orElseThrow(() -> new MasterKeyFault(
                        "The master key in use, '" + name + "', is not among charley.history.master-keys."));
    }

    /** The master keys as they are configured, for migrations: they run before there are beans. */
    public static MasterKeys configured() {
        var config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
        return new MasterKeys(config.getConfigMapping(SealingConfig.class));
    }

    private void add(MasterKey key) {
        if (byName.put(key.name(), key) != null) {
            throw new MasterKeyFault("Two of charley.history.master-keys have the name '" + key.name() + "'.");
        }
    }

    /** The name of the key in use. */
    public String current() {
        return current.name();
    }

    /** The names of all that are known here. */
    public Set<String> names() {
        return Set.copyOf(byName.keySet());
    }

    /** A new person's key, wrapped by the key in use. */
    public WrappedKey newKey(String owner) {
        var key = new byte[DataKey.BYTES];
        RANDOM.nextBytes(key);
        return wrap(owner, key);
    }

    /**
     * A person's key, open.
     *
     * @throws MasterKeyMissingException when the master key is not known here
     */
    public DataKey open(String owner, WrappedKey wrapped) {
        return new DataKey(owner, unwrap(owner, wrapped));
    }

    /** The same person's key, wrapped by the key in use. */
    public WrappedKey rewrap(String owner, WrappedKey wrapped) {
        return wrap(owner, unwrap(owner, wrapped));
    }

    /** A text that only the master key of this name can have sealed, to know it again. */
    public byte[] proof(String name) {
        return Seal.close(byName.get(name).key(), new byte[0], proofOf(name));
    }

    /** Whether the proof was made by the master key that has this name here. */
    public boolean proves(String name, byte[] proof) {
        try {
            return Seal.open(byName.get(name).key(), proof, proofOf(name)).length == 0;
        } catch (BrokenSealException otherKey) {
            return false;
        }
    }

    private WrappedKey wrap(String owner, byte[] key) {
        return new WrappedKey(Seal.close(current.key(), key, associated(owner)), current.name());
    }

    private byte[] unwrap(String owner, WrappedKey wrapped) {
        var master = Optional.ofNullable(byName.get(wrapped.masterKey()))
                .orElseThrow(() -> new MasterKeyMissingException(wrapped.masterKey()));
        return Seal.open(master.key(), wrapped.bytes(), associated(owner));
    }

    private static String associated(String owner) {
        return "charley\ndata key\n" + owner;
    }

    private static String proofOf(String name) {
        return "charley\nmaster key\n" + name;
    }
}
