package health.charley.knowledge.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.JacksonYAMLParseException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The text of a YAML file as a tree; where it cannot be read, its editor is told the place and the kind of the mistake. */
final class YamlText {
    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    /** The tree, which is missing where the text is empty. */
    static JsonNode tree(String file, String text) {
        try (var parser = YAML.createParser(text)) {
            return tree(file, parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode tree(String file, JsonParser parser) throws IOException {
        try {
            JsonNode tree = YAML.readTree(parser);
            return tree == null ? MissingNode.getInstance() : tree;
        } catch (JsonProcessingException e) {
            var place = parser.currentLocation();
            throw new EntryFault(
                    file,
                    "The file is not YAML that can be read, see line " + place.getLineNr() + ", column "
                            + place.getColumnNr() + ": " + reason(e) + ".");
        }
    }

    /** The reason in words of our own: those of the library are about its classes. */
    private static String reason(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) {
            return "it is nested too deeply, or longer than may be";
        }
        if (e.getOriginalMessage().startsWith("Duplicate field")) {
            return "a key is given twice";
        }
        return e instanceof JacksonYAMLParseException
                ? "a character, a bracket, a quote or an indent there is missing, out of place or not allowed"
                : "a key or a value there is not of a kind that can be read";
    }

    private YamlText() {}
}
