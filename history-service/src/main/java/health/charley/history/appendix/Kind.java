package health.charley.history.appendix;

import health.charley.history.access.Access;
import health.charley.history.sealing.Place;
import java.util.UUID;

/** What can be added to an assessment, one of each. */
enum Kind {
    OUTCOME("outcome", Access.OUTCOME_READ, Access.OUTCOME_SAVED, Access.OUTCOME_ERASED),
    NOTES("notes", Access.NOTES_READ, Access.NOTES_SAVED, Access.NOTES_ERASED);

    private final String stored;
    private final Access read;
    private final Access saved;
    private final Access erased;

    Kind(String stored, Access read, Access saved, Access erased) {
        this.stored = stored;
        this.read = read;
        this.saved = saved;
        this.erased = erased;
    }

    /** What the person's log says when it is read; the other two, when it is kept and when it is erased. */
    Access read() {
        return read;
    }

    Access saved() {
        return saved;
    }

    Access erased() {
        return erased;
    }

    AppendixKey key(String owner, UUID assessment) {
        return new AppendixKey(owner, assessment, stored);
    }

    Place placeOf(UUID assessment) {
        return new Place("appendix", "content of " + stored, assessment);
    }
}
