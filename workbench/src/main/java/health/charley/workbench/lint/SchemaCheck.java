package health.charley.workbench.lint;

import com.fasterxml.jackson.core.JsonPointer;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Holds files of knowledge against the JSON Schema of their kind, which editors' tools use as well. */
final class SchemaCheck {
    private static final String SCHEMAS = "classpath:knowledge-schema/";
    private static final Map<String, String> BY_FILE = Map.of(
            "topic.yaml", "topic",
            "conditions.yaml", "conditions",
            "questions.yaml", "questions",
            "findings.yaml", "findings",
            "groups.yaml", "groups",
            "red-flags.yaml", "red-flags",
            "advice.yaml", "advice",
            "citations.yaml", "citations",
            "words/red-flag-words.yaml", "red-flag-words",
            "releases/releases.yaml", "releases");
    private static final Map<String, String> BY_FOLDER =
            Map.of("policies/", "policy", "vignettes/", "vignettes", "vignettes/floors/", "floors");

    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private final SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .locale(Locale.ENGLISH)
            .build();
    private final Map<String, JsonSchema> schemas = new HashMap<>();

    /** What is wrong with a file by its path in the topic's folder; nothing where the kind of file has no schema. */
    List<Remark> faults(String file, KnowledgeText text) {
        return kind(file).stream()
                .flatMap(kind -> schema(kind).validate(text.tree()).stream())
                .map(message -> remark(file, text, message))
                .distinct()
                .toList();
    }

    static Optional<String> kind(String file) {
        if (BY_FILE.containsKey(file)) {
            return Optional.of(BY_FILE.get(file));
        }
        return Optional.ofNullable(BY_FOLDER.get(file.substring(0, file.lastIndexOf('/') + 1)));
    }

    private JsonSchema schema(String kind) {
        return schemas.computeIfAbsent(
                kind, name -> factory.getSchema(SchemaLocation.of(SCHEMAS + name + ".schema.json"), config));
    }

    private static Remark remark(String file, KnowledgeText text, ValidationMessage message) {
        var place = JsonPointer.compile(message.getInstanceLocation().toString());
        return new Remark(file, text.line(place), place(text, place) + message.getError() + ".");
    }

    /** The entry by its id, and what of it. */
    private static String place(KnowledgeText text, JsonPointer place) {
        var id = text.tree().path(place.getMatchingIndex()).path("id");
        if (!id.isTextual()) {
            return place.toString().isEmpty() ? "The file " : place + " ";
        }
        var within = place.tail().toString();
        return "'" + id.textValue() + "'" + (within.isEmpty() ? " " : ", " + within + " ");
    }
}
