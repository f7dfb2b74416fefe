package health.charley.content.reading;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.Map;

/**
 * Writes JSON that may stand in a {@code script} element of a page just as it is, as sites do with linked data: what could end
 * the element or begin another ({@code <}, {@code >}, {@code &}) is escaped, which leaves the value the same.
 */
final class ScriptSafe extends JsonSerializer<Map<String, Object>> {
    private static final CharacterEscapes ESCAPES = new Escapes();

    @Override
    public void serialize(Map<String, Object> document, JsonGenerator json, SerializerProvider provider)
            throws IOException {
        json.setCharacterEscapes(ESCAPES);
        json.writeObject(document);
        json.setCharacterEscapes(null);
    }

    private static final class Escapes extends CharacterEscapes {
        private static final long serialVersionUID = 1;
        private static final String MARKUP = "<>&";

        private final int[] codes = codes();

        private static int[] codes() {
            var codes = CharacterEscapes.standardAsciiEscapesForJSON();
            MARKUP.chars().forEach(sign -> codes[sign] = CharacterEscapes.ESCAPE_CUSTOM);
            return codes;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return codes.clone();
        }

        @Override
        public SerializableString getEscapeSequence(int sign) {
            return new SerializedString("\\u%04x".formatted(sign));
        }
    }
}
