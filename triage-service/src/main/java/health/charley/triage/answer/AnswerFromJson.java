package health.charley.triage.answer;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers.BigDecimalDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Reads an answer as Jackson itself would read the record, with the same faults at the same places, but faster: with each of its
 * steps an interview sends dozens of them.
 */
final class AnswerFromJson extends StdDeserializer<AnswerView> {
    private static final long serialVersionUID = 1;

    private static final List<Object> PROPERTIES = List.of("question", "value", "values", "number");

    AnswerFromJson() {
        super(AnswerView.class);
    }

    @Override
    public Collection<Object> getKnownPropertyNames() {
        return PROPERTIES;
    }

    @Override
    public AnswerView deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.isExpectedStartObjectToken()) {
            return (AnswerView) context.handleUnexpectedToken(AnswerView.class, json);
        }
        var draft = new Draft(json, context);
        for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            draft.readProperty(name);
        }
        // A property that nobody knows is told last, after what is wrong with those that are known.
        if (draft.unknown != null) {
            context.handleUnknownProperty(json, this, AnswerView.class, draft.unknown);
        }
        return new AnswerView(draft.question, draft.value, draft.values, draft.number);
    }

    /** What has been read of one answer so far. */
    private static final class Draft {
        private final JsonParser json;
        private final DeserializationContext context;

        private String question;
        private String value;
        private List<String> values;
        private BigDecimal number;
        private String unknown;

        Draft(JsonParser json, DeserializationContext context) {
            this.json = json;
            this.context = context;
        }

        void readProperty(String name) throws IOException {
            var token = json.nextToken();
            try {
                switch (name) {
                    case "question" -> question = text(token);
                    case "value" -> value = text(token);
                    case "values" -> values = texts(token);
                    case "number" -> number = number(token);
                    default -> passOver(name);
                }
            } catch (JacksonException | RuntimeException misfit) {
                throw JsonMappingException.wrapWithPath(misfit, AnswerView.class, name);
            }
        }

        private String text(JsonToken token) throws IOException {
            if (token == JsonToken.VALUE_STRING) {
                return json.getText();
            }
            return token == JsonToken.VALUE_NULL ? null : StringDeserializer.instance.deserialize(json, context);
        }

        private List<String> texts(JsonToken token) throws IOException {
            if (token == JsonToken.VALUE_NULL) {
                return null;
            }
            var texts = new ArrayList<String>();
            if (token != JsonToken.START_ARRAY) {
                context.handleUnexpectedToken(List.class, json);
            }
            for (var next = json.nextToken(); next != JsonToken.END_ARRAY; next = json.nextToken()) {
                addTo(texts, next);
            }
            return texts;
        }

        private void addTo(List<String> texts, JsonToken token) throws IOException {
            try {
                texts.add(text(token));
            } catch (JacksonException | RuntimeException misfit) {
                throw JsonMappingException.wrapWithPath(misfit, texts, texts.size());
            }
        }

        private BigDecimal number(JsonToken token) throws IOException {
            return token == JsonToken.VALUE_NULL ? null : BigDecimalDeserializer.instance.deserialize(json, context);
        }

        private void passOver(String name) throws IOException {
            unknown = unknown == null ? name : unknown;
            json.skipChildren();
        }
    }
}
