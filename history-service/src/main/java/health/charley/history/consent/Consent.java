package health.charley.history.consent;

import java.util.UUID;

/**
 * A consent that was given or withdrawn.
 *
 * @param id a UUIDv7 of when
 */
record Consent(UUID id, String version, boolean given) {}
