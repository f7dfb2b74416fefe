package health.charley.benchmarks.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Reads JSON, whole files or one value a line. */
public final class JsonFile {
    private static final JsonMapper JSON = new JsonMapper();

    private JsonFile() {}

    public static JsonNode read(Path file) {
        try {
            return parsed(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new DataFault(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The value of each line that is not blank. */
    public static List<JsonNode> lines(Path file) {
        try {
            var lines = Files.readAllLines(file);
            return IntStream.range(0, lines.size())
                    .filter(line -> !lines.get(line).isBlank())
                    .mapToObj(line -> parsed(lines.get(line), "Line " + (line + 1) + " of " + file))
                    .toList();
        } catch (IOException e) {
            throw new DataFault(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static JsonNode parsed(String text, String where) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new DataFault(where + " is no JSON: " + e.getOriginalMessage(), e);
        }
    }
}
