package health.charley.history.sealing;

/** A person's key is wrapped by a master key that this deployment was not given. */
public final class MasterKeyMissingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MasterKeyMissingException(String name) {
        super("The master key '" + name + "' is not configured, so what it protects can't be opened.");
    }
}
