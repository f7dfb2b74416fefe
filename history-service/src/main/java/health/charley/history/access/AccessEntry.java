package health.charley.history.access;

import java.util.UUID;

/**
 * Something that was done with a person's data.
 *
 * @param id a UUIDv7 of the time it was done
 * @param subject what it was done with; {@code null} for a list
 * @param other what that was compared with; {@code null} where it was not compared
 * @param assessment the assessment that it is about, as long as it is kept; otherwise {@code null}
 */
record AccessEntry(UUID id, String what, UUID subject, UUID other, UUID assessment) {}
