package health.charley.web.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A text that somebody typed and that could not be saved, shown so that nothing is lost. */
public record TypedText(String id, String label, String text) {
    private static final String MANUSCRIPT = "manuscript";

    /** What a form says otherwise than the page as it is now. */
    static List<TypedText> of(MultivaluedMap<String, String> form, ManuscriptForm now) {
        Map<String, TextField> fields =
                now.fields().stream().collect(Collectors.toMap(TextField::id, Function.identity()));
        return form.keySet().stream()
                .filter(name -> name.startsWith(MANUSCRIPT))
                .sorted()
                .map(name -> of(name, form.getFirst(name), fields))
                .filter(typed -> !fields.containsKey(typed.id())
                        || !fields.get(typed.id()).value().equals(typed.text()))
                .toList();
    }

    private static TypedText of(String name, String text, Map<String, TextField> fields) {
        String label = fields.containsKey(name) ? fields.get(name).label() : name;
        return new TypedText(name, label, Objects.requireNonNullElse(text, "").replace("\r\n", "\n"));
    }
}
