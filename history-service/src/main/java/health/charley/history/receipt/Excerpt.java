package health.charley.history.receipt;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.Map;

/**
 * What is checked of a JSON object in a receipt. The rest, which is most of a receipt, is not kept, but it is seen:
 * broken text and names that come twice are refused wherever they are, and so is what counts as no number.
 *
 * @param values the properties that are read, as maps, lists, texts and numbers
 * @param isFinite whether a double can hold every number of the whole object. One too large is well-formed JSON (RFC 8259 §6),
 *     but no document can hold it.
 */
@JsonDeserialize(using = Excerpt.Deserializer.class)
record Excerpt(Map<String, Object> values, boolean isFinite) {

    static final class Deserializer extends StdDeserializer<Excerpt> {
        private static final long serialVersionUID = 1L;

        private static final Wanted EVIDENCE = Wanted.only(Map.of("effectiveRatio", Wanted.ALL));
        private static final Wanted CAUSE = Wanted.only(Map.of(
                "condition", Wanted.ALL,
                "name", Wanted.ALL,
                "probability", Wanted.ALL,
                "range", Wanted.ALL,
                "evidenceFor", EVIDENCE,
                "evidenceAgainst", EVIDENCE));
        private static final Wanted OBJECT = Wanted.only(Map.of(
                "careLevel", Wanted.ALL,
                "conclusive", Wanted.ALL,
                "knowledgeReview", Wanted.ALL,
                "redFlags", Wanted.only(Map.of()),
                "causes", CAUSE));

        Deserializer() {
            super(Excerpt.class);
        }

        @Override
        public Excerpt deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.START_OBJECT)) {
                return (Excerpt) context.handleUnexpectedToken(Excerpt.class, parser);
            }
            var reading = new PartialReading(parser);
            var values = reading.object(OBJECT);
            return new Excerpt(values, reading.isFinite());
        }
    }
}
