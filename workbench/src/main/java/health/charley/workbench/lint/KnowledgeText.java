package health.charley.workbench.lint;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One file of knowledge as a tree, and where each of its values stands.
 *
 * @param lines the line of each value, from 1
 */
record KnowledgeText(JsonNode tree, Map<JsonPointer, Integer> lines) {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** The file, which is known to be YAML. */
    static KnowledgeText read(Path file) {
        try {
            var text = Files.readString(file);
            return new KnowledgeText(YAML.readTree(text), lines(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<JsonPointer, Integer> lines(String text) throws IOException {
        var lines = new HashMap<JsonPointer, Integer>();
        try (var parser = YAML.createParser(text)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.END_ARRAY && token != JsonToken.END_OBJECT) {
                    var place = parser.getParsingContext().pathAsPointer();
                    lines.putIfAbsent(place, parser.currentTokenLocation().getLineNr());
                }
            }
        }
        return lines;
    }

    /** The line of a value, or of the nearest one around it. */
    int line(JsonPointer place) {
        var nearest = place;
        while (nearest != null && !lines.containsKey(nearest)) {
            nearest = nearest.head();
        }
        return nearest == null ? 0 : lines.get(nearest);
    }

    /** The line of the first mapping with this id: an entry of the file, or of one of the lists in it. */
    int lineOf(String id) {
        return lines.entrySet().stream()
                .filter(place -> place.getKey().toString().endsWith("/id"))
                .filter(place -> tree.at(place.getKey()).asText().equals(id))
                .mapToInt(Map.Entry::getValue)
                .min()
                .orElse(0);
    }

    /** The entries that the file lists, by their pointer. */
    Map<JsonPointer, JsonNode> entries() {
        var entries = new LinkedHashMap<JsonPointer, JsonNode>();
        IntStream.range(0, tree.size()).forEach(i -> entries.put(JsonPointer.compile("/" + i), tree.get(i)));
        return entries;
    }
}
