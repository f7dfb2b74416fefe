package health.charley.triage.topic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;

/** Replies as the text that goes over the wire. */
public final class Json {

    /** A reply as the service's own mapper writes it. */
    public static String write(ObjectMapper json, Object reply) {
        try {
            return json.writeValueAsString(reply);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Json() {}
}
