package health.charley.history.access;

import java.util.UUID;

/**
 * Something that was done with a person's data.
 *
 * @param id a UUIDv7 of the time it was done
 * @param subject what it was done with; {@code null} for a list
 */
record AccessEntry(UUID id, String what, UUID subject) {}
