package health.charley.history.owner;

import java.time.Instant;

/**
 * Whose rows are kept and since when, for the person to take away.
 *
 * @param owner SHA-256 of the sign-in's issuer and subject, in hex
 * @param keptSince when the person's key was made
 * @param masterKey the name of the master key that wraps it
 */
public record PersonView(String owner, Instant keptSince, String masterKey) {}
