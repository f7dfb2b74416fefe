package health.charley.web.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes one OpenAPI document of several. A component that all who have it describe alike is kept once; one that they
 * describe differently is kept for each, named after its service.
 */
final class ContractMerge {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()
            .disable(Feature.WRITE_DOC_START_MARKER)
            .enable(Feature.MINIMIZE_QUOTES)
            .enable(Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS));
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private final Map<String, ObjectNode> documents = new LinkedHashMap<>();

    /** Adds the document of a service. */
    ContractMerge with(String service, String yaml) throws JsonProcessingException {
        documents.put(service, (ObjectNode) YAML.readTree(yaml));
        return this;
    }

    /** The one document, under this heading. */
    String into(String title, String description) throws JsonProcessingException {
        separateWhatDiffers();
        ObjectNode whole = YAML.createObjectNode();
        whole.set("openapi", documents.values().iterator().next().get("openapi"));
        whole.putObject("info").put("title", title).put("version", "1").put("description", description);
        whole.putArray("servers").addObject().put("url", "/");
        documents.forEach((service, document) -> tag(whole, service, document));
        whole.set("paths", together("paths"));
        whole.set("components", components());
        return YAML.writeValueAsString(whole);
    }

    private static void tag(ObjectNode whole, String service, ObjectNode document) {
        String name = capital(service);
        JsonNode description = document.path("info").path("description");
        whole.withArray("tags").addObject().put("name", name).set("description", description);
        document.path("paths")
                .forEach(path -> path.fields().forEachRemaining(operation -> {
                    if (METHODS.contains(operation.getKey())) {
                        ((ObjectNode) operation.getValue()).putArray("tags").add(name);
                    }
                }));
    }

    private ObjectNode together(String section) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        for (ObjectNode document : documents.values()) {
            document.path(section).fields().forEachRemaining(entry -> {
                if (sorted.put(entry.getKey(), entry.getValue()) != null) {
                    throw new IllegalStateException("Two services have the path " + entry.getKey() + ".");
                }
            });
        }
        return YAML.createObjectNode().setAll(sorted);
    }

    private ObjectNode components() {
        Map<String, JsonNode> kinds = new TreeMap<>();
        for (ObjectNode document : documents.values()) {
            document.path("components").fields().forEachRemaining(kind -> {
                Map<String, JsonNode> named = new TreeMap<>();
                kinds.getOrDefault(kind.getKey(), YAML.createObjectNode())
                        .fields()
                        .forEachRemaining(entry -> named.put(entry.getKey(), entry.getValue()));
                kind.getValue().fields().forEachRemaining(entry -> named.put(entry.getKey(), entry.getValue()));
                kinds.put(kind.getKey(), YAML.createObjectNode().setAll(named));
            });
        }
        return YAML.createObjectNode().setAll(kinds);
    }

    /** Renaming one component changes those that refer to it, so this goes on until nothing differs any more. */
    private void separateWhatDiffers() {
        for (Set<String> differing = differing(); !differing.isEmpty(); differing = differing()) {
            for (String pointer : differing) {
                documents.forEach((service, document) -> rename(document, pointer, capital(service)));
            }
        }
    }

    /** Names such as {@code schemas/Person} under which two documents describe different things. */
    private Set<String> differing() {
        Map<String, JsonNode> seen = new TreeMap<>();
        Set<String> differing = new TreeSet<>();
        for (ObjectNode document : documents.values()) {
            document.path("components")
                    .fields()
                    .forEachRemaining(kind -> kind.getValue().fields().forEachRemaining(entry -> {
                        String name = kind.getKey() + "/" + entry.getKey();
                        JsonNode other = seen.putIfAbsent(name, entry.getValue());
                        if (other != null && !other.equals(entry.getValue())) {
                            differing.add(name);
                        }
                    }));
        }
        return differing;
    }

    private static void rename(ObjectNode document, String pointer, String prefix) {
        String kind = pointer.substring(0, pointer.indexOf('/'));
        String name = pointer.substring(kind.length() + 1);
        if (document.path("components").path(kind) instanceof ObjectNode named && named.has(name)) {
            named.set(prefix + name, named.remove(name));
            refer(document, "#/components/" + pointer, "#/components/" + kind + "/" + prefix + name);
        }
    }

    private static void refer(JsonNode node, String from, String to) {
        if (node instanceof ObjectNode object && object.path("$ref").asText().equals(from)) {
            object.set("$ref", TextNode.valueOf(to));
        }
        for (Iterator<JsonNode> children = node.elements(); children.hasNext(); ) {
            refer(children.next(), from, to);
        }
    }

    private static String capital(String service) {
        return service.substring(0, 1).toUpperCase(Locale.ROOT) + service.substring(1);
    }
}
