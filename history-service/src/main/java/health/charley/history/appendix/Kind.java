package health.charley.history.appendix;

import health.charley.history.sealing.Place;
import java.util.UUID;

/** What can be added to an assessment, one of each. */
enum Kind {
    OUTCOME("outcome"),
    NOTES("notes");

    private final String stored;

    Kind(String stored) {
        this.stored = stored;
    }

    AppendixKey key(String owner, UUID assessment) {
        return new AppendixKey(owner, assessment, stored);
    }

    Place placeOf(UUID assessment) {
        return new Place("appendix", "content of " + stored, assessment);
    }
}
