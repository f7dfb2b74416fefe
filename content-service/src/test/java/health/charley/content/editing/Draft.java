package health.charley.content.editing;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.testing.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The example draft, for a test to change; without its call-out, which only the clinician that it names can sign. */
public final class Draft {
    private final Map<String, Object> body;

    private Draft(Map<String, Object> body) {
        this.body = body;
    }

    public static Draft sample() {
        var file = Repository.root().resolve("api/examples/content/save-draft.json");
        try {
            return new Draft(new ObjectMapper().readValue(file.toFile(), new TypeReference<Map<String, Object>>() {}))
                    .withSection(1, "callouts", List.of());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same in the words of another language. */
    public static Draft spanish() {
        return sample().with("headline", "Una causa de muestra")
                .with("summary", "Una página que se escribe en pruebas.")
                .withSection(0, "heading", "Qué es")
                .withSection(0, "markdown", "Una causa en lugar de las demás.")
                .withSection(1, "heading", "Cómo se siente")
                .withSection(1, "markdown", "Puede notar que:\n\n- duele la pantorrilla\n- una pierna está hinchada");
    }

    public Draft with(String field, Object value) {
        body.put(field, value);
        return this;
    }

    public Draft without(String field) {
        body.remove(field);
        return this;
    }

    /** Changes a field of a section. */
    @SuppressWarnings("unchecked") // it was read from JSON
    public Draft withSection(int index, String field, Object value) {
        ((List<Map<String, Object>>) body.get("sections")).get(index).put(field, value);
        return this;
    }

    /** Adds a call-out to the section on symptoms. */
    Draft withCallout(String signer, String markdown) {
        return withSection(1, "callouts", List.of(Map.of("kind", "pro-tip", "signedBy", signer, "markdown", markdown)));
    }

    public Map<String, Object> body() {
        return body;
    }
}
