package health.charley.history.sealing;

/**
 * A person's key as the database keeps it.
 *
 * @param bytes the data key, sealed with the master key
 * @param masterKey the master key's name
 */
public record WrappedKey(byte[] bytes, String masterKey) {}
