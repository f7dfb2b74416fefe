package health.charley.history.receipt;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what is wanted of JSON, and passes over the rest token by token: most of the time of reading goes into keeping. */
final class PartialReading {
    private final JsonParser parser;
    private boolean isFinite = true;

    PartialReading(JsonParser parser) {
        this.parser = parser;
    }

    /** Whether a double can hold every number that was come across, wanted or not. */
    boolean isFinite() {
        return isFinite;
    }

    /** The object that begins here, up to its end. */
    Map<String, Object> object(Wanted wanted) throws IOException {
        var values = new HashMap<String, Object>();
        for (var name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            var below = wanted.of(name);
            if (below.isPresent()) {
                values.put(name, value(below.get()));
            } else {
                passOver();
            }
        }
        return values;
    }

    private Object value(Wanted wanted) throws IOException {
        noteNumber();
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(wanted);
            case START_ARRAY -> list(wanted);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private List<Object> list(Wanted wanted) throws IOException {
        var values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(wanted));
        }
        return values;
    }

    /** Up to the end of the value that begins here. */
    private void passOver() throws IOException {
        var here = parser.getParsingContext();
        var around = parser.currentToken().isStructStart() ? here.getParent() : here;
        noteNumber();
        while (parser.getParsingContext() != around) {
            parser.nextToken();
            noteNumber();
        }
    }

    private void noteNumber() throws IOException {
        if (parser.currentToken().isNumeric()) {
            isFinite &= Double.isFinite(parser.getNumberValue().doubleValue());
        }
    }
}
