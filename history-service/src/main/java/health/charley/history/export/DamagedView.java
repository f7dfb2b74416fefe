package health.charley.history.export;

import health.charley.history.sealing.Place;
import java.util.UUID;

/**
 * Something that is kept and does not open.
 *
 * @param what such as {@code assessment receipt}
 * @param id of the assessment or draft that it belongs to
 */
record DamagedView(String what, UUID id) {
    static DamagedView of(Place place) {
        return new DamagedView(place.what(), place.row());
    }
}
