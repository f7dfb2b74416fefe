package health.charley.triage.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Where two JSON texts differ, as JSON Pointers (RFC 6901). */
final class JsonDifferences {
    private static final int MOST = 50;

    private final List<String> pointers = new ArrayList<>();

    static List<String> between(JsonNode one, JsonNode other) {
        var differences = new JsonDifferences();
        differences.compare("", one, other);
        return differences.pointers;
    }

    private void compare(String pointer, JsonNode one, JsonNode other) {
        if (one.equals(other) || pointers.size() == MOST) {
            return;
        }
        if (one.isObject() && other.isObject()) {
            var names = new LinkedHashSet<String>();
            one.fieldNames().forEachRemaining(names::add);
            other.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(pointer + "/" + name, one.path(name), other.path(name)));
        } else if (one.isArray() && other.isArray() && one.size() == other.size()) {
            for (var i = 0; i < one.size(); i++) {
                compare(pointer + "/" + i, one.get(i), other.get(i));
            }
        } else {
            pointers.add(pointer);
        }
    }
}
