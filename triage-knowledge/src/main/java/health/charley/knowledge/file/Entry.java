package health.charley.knowledge.file;

import com.fasterxml.jackson.databind.JsonNode;
import health.charley.engine.knowledge.KnowledgeException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** One mapping in a knowledge file, taken key by key; a key that nobody takes is a fault. */
public final class Entry {
    private final String place;
    private final JsonNode node;
    private final Set<String> taken = new LinkedHashSet<>();

    private Entry(String place, JsonNode node) {
        this.place = place;
        this.node = node;
    }

    /** The mapping {@code node} of {@code file}, named by its {@code id} where it has one. */
    public static Entry of(String file, JsonNode node) {
        if (!node.isObject()) {
            throw new EntryFault(file, "Each entry is a mapping of keys to values.");
        }
        var id = node.path("id");
        return new Entry(id.isTextual() ? file + ", '" + id.textValue() + "'" : file, node);
    }

    /** What {@code reader} makes of this entry, once no key is left over. */
    public <T> T as(Function<Entry, T> reader) {
        try {
            var read = reader.apply(this);
            refuseLeftOvers();
            return read;
        } catch (KnowledgeException | IllegalArgumentException e) {
            throw fault(e.getMessage());
        }
    }

    public EntryFault fault(String sentence) {
        return new EntryFault(place, sentence);
    }

    public boolean has(String key) {
        return node.hasNonNull(key);
    }

    /** The keys of this entry in their order. */
    public List<String> keys() {
        var keys = new ArrayList<String>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    public String text(String key) {
        return textOf(key, take(key));
    }

    public Optional<String> optionalText(String key) {
        return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    /** The texts listed under a key; none where the key is missing. */
    public List<String> texts(String key) {
        return has(key) ? listed(key).stream().map(item -> textOf(key, item)).toList() : List.of();
    }

    /** The lists of texts listed under a key. */
    public List<List<String>> textLists(String key) {
        return listed(key).stream().map(list -> textsOf(key, list)).toList();
    }

    public double number(String key) {
        return numberOf(key, take(key));
    }

    /** The numbers listed under a key. */
    public List<Double> numbers(String key) {
        return listed(key).stream().map(item -> numberOf(key, item)).toList();
    }

    public int whole(String key) {
        if (!take(key).canConvertToInt() || !node.get(key).isIntegralNumber()) {
            throw fault("'" + key + "' must be a whole number.");
        }
        return node.get(key).intValue();
    }

    public int whole(String key, int otherwise) {
        return has(key) ? whole(key) : otherwise;
    }

    public boolean flag(String key) {
        if (!has(key)) {
            return false;
        }
        if (!take(key).isBoolean()) {
            throw fault("'" + key + "' must be true or false.");
        }
        return node.get(key).booleanValue();
    }

    public boolean isNumber(String key) {
        return node.path(key).isNumber();
    }

    public boolean isList(String key) {
        return node.path(key).isArray();
    }

    public boolean isListOfLists(String key) {
        return node.path(key).path(0).isArray();
    }

    /** The mapping under a key. */
    public Entry child(String key) {
        return childAt("'" + key + "'", take(key));
    }

    /** The mappings listed under a key; none where the key is missing. */
    public List<Entry> children(String key) {
        if (!has(key)) {
            return List.of();
        }
        var items = listed(key);
        return IntStream.range(0, items.size())
                .mapToObj(i -> named("'" + key + "' " + (i + 1), items.get(i)))
                .toList();
    }

    private Entry named(String step, JsonNode item) {
        var id = item.path("id");
        return childAt(id.isTextual() ? "'" + id.textValue() + "'" : step, item);
    }

    private Entry childAt(String step, JsonNode child) {
        if (!child.isObject()) {
            throw fault(step + " must be a mapping of keys to values.");
        }
        return new Entry(place + ", " + step, child);
    }

    private List<JsonNode> listed(String key) {
        var value = take(key);
        if (!value.isArray()) {
            throw fault("'" + key + "' must be a list.");
        }
        var items = new ArrayList<JsonNode>();
        value.forEach(items::add);
        return items;
    }

    private List<String> textsOf(String key, JsonNode list) {
        if (!list.isArray()) {
            throw fault("'" + key + "' must be a list of lists.");
        }
        var texts = new ArrayList<String>();
        list.forEach(item -> texts.add(textOf(key, item)));
        return texts;
    }

    private double numberOf(String key, JsonNode value) {
        if (!value.isNumber()) {
            throw fault("'" + key + "' must be a number.");
        }
        return Numbers.fit(value.doubleValue())
                .orElseThrow(() -> fault("'" + key + "' must be " + Numbers.FIT + ", not " + value.asText() + "."));
    }

    private String textOf(String key, JsonNode value) {
        if (!value.isTextual()) {
            throw fault("'" + key + "' must be text; put " + value + " in quotes.");
        }
        if (value.textValue().isBlank()) {
            throw fault("'" + key + "' must not be empty.");
        }
        return value.textValue().strip();
    }

    private JsonNode take(String key) {
        taken.add(key);
        if (!has(key)) {
            throw fault("'" + key + "' is missing.");
        }
        return node.get(key);
    }

    private void refuseLeftOvers() {
        for (var key : keys()) {
            if (!taken.contains(key)) {
                throw fault("'" + key + "' is not a key that is known here.");
            }
        }
    }
}
