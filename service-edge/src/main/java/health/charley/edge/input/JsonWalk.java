package health.charley.edge.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import health.charley.edge.problem.Problems;
import java.io.IOException;

/** A walk over all tokens of one JSON text, which stops with a problem at the first that may not be there. */
final class JsonWalk implements AutoCloseable {

    private final JsonParser parser;

    JsonWalk(JsonParser parser) {
        this.parser = parser;
    }

    /** Walks to the end of the text. */
    void toTheEnd() {
        try {
            check(parser.nextToken());
            while (!parser.getParsingContext().inRoot()) {
                check(parser.nextToken());
            }
            refuseMore();
        } catch (StreamConstraintsException tooMuch) {
            throw Problems.badRequest(place(), "This is nested too deeply or is too long.");
        } catch (IOException broken) {
            throw Problems.badRequest(place(), "The body is not valid JSON from here on.");
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private void check(JsonToken token) throws IOException {
        if (token == null) {
            throw Problems.badRequest(place(), "The body ends too early.");
        }
        if (token == JsonToken.VALUE_NULL && parser.getParsingContext().inRoot()) {
            throw Problems.badRequest(place(), "A body is needed.");
        }
        if (token == JsonToken.FIELD_NAME && ControlCharacters.in(parser.currentName())) {
            throw Problems.badRequest(parent(), "The name of a property holds characters that no text may hold.");
        }
        if (token == JsonToken.VALUE_STRING && ControlCharacters.in(parser.getText())) {
            throw Problems.badRequest(place(), "This holds characters that no text may hold.");
        }
    }

    private void refuseMore() throws IOException {
        if (parser.nextToken() != null) {
            throw Problems.badRequest("#", "The body goes on after its end.");
        }
    }

    private String place() {
        return fragment(parser.getParsingContext().pathAsPointer());
    }

    private String parent() {
        var parent = parser.getParsingContext().getParent();
        return parent == null ? "#" : fragment(parent.pathAsPointer());
    }

    private static String fragment(JsonPointer pointer) {
        return "#" + pointer;
    }
}
