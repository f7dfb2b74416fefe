package health.charley.web.story;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Objects;

/** What somebody typed into the form. {@code website} is the field that people do not see. */
public record TypedStory(String text, String name, String age, boolean consent, String website) {
    static final TypedStory EMPTY = new TypedStory("", "", "", false, "");

    static TypedStory of(MultivaluedMap<String, String> form) {
        return new TypedStory(
                field(form, "text"),
                field(form, "name"),
                field(form, "age"),
                form.containsKey("consent"),
                field(form, "website"));
    }

    static String field(MultivaluedMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "");
    }

    SentStory with(String token) {
        return new SentStory(text, name, age, consent, website, token);
    }
}
