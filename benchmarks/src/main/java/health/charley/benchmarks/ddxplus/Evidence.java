package health.charley.benchmarks.ddxplus;

import com.fasterxml.jackson.databind.JsonNode;
import health.charley.benchmarks.data.DataFault;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Something that a DDXPlus patient can be asked.
 *
 * @param parent the yes/no evidence that must be there before this one is asked about; itself where nothing must
 * @param unsaid the value that counts when a patient's record says nothing
 * @param values all values; empty for yes or no
 */
record Evidence(String name, String parent, Kind kind, String unsaid, List<String> values) {

    /** How many values hold of one patient. */
    enum Kind {
        YES_NO,
        ONE_OF,
        ANY_OF
    }

    Evidence {
        values = List.copyOf(values);
    }

    static Evidence from(JsonNode json) {
        var values = StreamSupport.stream(json.path("possible-values").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        return new Evidence(
                json.path("name").asText(),
                json.path("code_question").asText(),
                kind(json.path("data_type").asText()),
                json.path("default_value").asText(),
                values);
    }

    private static Kind kind(String type) {
        return switch (type) {
            case "B" -> Kind.YES_NO;
            case "C" -> Kind.ONE_OF;
            case "M" -> Kind.ANY_OF;
            default -> throw new DataFault("No evidence is of the type '" + type + "'.");
        };
    }

    boolean isYesNo() {
        return kind == Kind.YES_NO;
    }
}
