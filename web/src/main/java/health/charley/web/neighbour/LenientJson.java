package health.charley.web.neighbour;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.edge.json.TolerantJson;

/** How the front end reads the services' answers: what it does not know is passed over, a flag left out is not set. */
public final class LenientJson {
    private LenientJson() {}

    /** The same mapper, but open to properties added later and to properties left out. */
    public static ObjectMapper of(ObjectMapper strict) {
        return TolerantJson.copyOf(strict).disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }
}
