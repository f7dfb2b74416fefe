package health.charley.history.export;

import health.charley.history.sealing.Place;
import java.util.UUID;

/**
 * Something that is kept and is not in the archive: it does not open, or can't be written as a document.
 *
 * @param what such as {@code assessment receipt} or {@code document.pdf}
 * @param id of the assessment or draft that it belongs to
 */
record DamagedView(String what, UUID id) {
    static DamagedView of(Place place) {
        return new DamagedView(place.what(), place.row());
    }
}
