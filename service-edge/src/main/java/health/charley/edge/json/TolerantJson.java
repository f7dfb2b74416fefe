package health.charley.edge.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

/** JSON as another service's answers are read: what it says beyond what we know is passed over, so it may grow. */
public final class TolerantJson {

    private TolerantJson() {}

    /** A copy of this mapper that passes over unknown properties. */
    public static ObjectMapper copyOf(ObjectMapper strict) {
        return strict.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }
}
