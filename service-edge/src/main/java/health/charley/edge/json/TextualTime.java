package health.charley.edge.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;

/**
 * A day as {@code "2026-05-06"} or a moment as {@code "2026-05-06T07:08:09Z"} (ISO 8601) and as nothing else: no numbers, and no
 * time of the day to be cut off.
 */
final class TextualTime<T> extends JsonDeserializer<T> {
    private final Class<T> type;
    private final Function<String, T> parser;

    TextualTime(Class<T> type, Function<String, T> parser) {
        this.type = type;
        this.parser = parser;
    }

    @Override
    @SuppressWarnings("unchecked") // what Jackson puts in the place of an unfit token is of the type
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (T) context.handleUnexpectedToken(type, json);
        }
        try {
            return parser.apply(json.getText());
        } catch (DateTimeException noTime) {
            return (T) context.handleWeirdStringValue(type, json.getText(), "no " + type.getSimpleName());
        }
    }
}
