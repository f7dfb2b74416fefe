package health.charley.web.desk;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.charley.edge.problem.ProblemView.InputErrorView;
import health.charley.web.quiz.FormError;
import health.charley.web.quiz.FormErrors;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The texts of a manuscript that a form can change. All else in the manuscript stays what the content service says it is:
 * the browser is asked for words only.
 */
public record ManuscriptForm(List<TextField> fields, List<String> elsewhere) {
    /** Where the error summary leads when what is wrong has no field. */
    static final String ID = "manuscript-form";

    public ManuscriptForm {
        fields = List.copyOf(fields);
        elsewhere = List.copyOf(elsewhere);
    }

    static ManuscriptForm of(JsonNode manuscript) {
        return new ManuscriptForm(WordsToEdit.in(manuscript), List.of());
    }

    /** The same fields with what was typed into them. */
    ManuscriptForm typed(MultivaluedMap<String, String> form) {
        return new ManuscriptForm(
                fields.stream()
                        .map(field -> Optional.ofNullable(form.getFirst(field.id()))
                                .map(text -> field.saying(text.replace("\r\n", "\n")))
                                .orElse(field))
                        .toList(),
                elsewhere);
    }

    /** The same fields, each date marked that is none. */
    ManuscriptForm checked() {
        return new ManuscriptForm(fields.stream().map(TextField::checked).toList(), elsewhere);
    }

    /** The manuscript with the texts of this form in it. */
    JsonNode into(JsonNode manuscript) {
        JsonNode changed = manuscript.deepCopy();
        for (TextField field : fields) {
            put(changed.at(field.place().head()), field.place().last(), field.value());
        }
        return changed;
    }

    private static void put(JsonNode holder, JsonPointer place, String text) {
        if (holder instanceof ObjectNode fields) {
            fields.put(place.getMatchingProperty(), text);
        } else if (holder instanceof ArrayNode items) {
            items.set(place.getMatchingIndex(), text);
        }
    }

    /** The same fields, each with what is wrong with it. */
    ManuscriptForm refused(List<InputErrorView> errors) {
        List<TextField> marked = fields.stream()
                .map(field -> errors.stream()
                        .filter(error -> pointer(field).equals(error.pointer()))
                        .findFirst()
                        .map(error -> field.wrong(error.detail()))
                        .orElse(field))
                .toList();
        return new ManuscriptForm(marked, withoutField(errors));
    }

    /** What is to mend, the fields first. */
    public FormErrors errors() {
        List<FormError> all = new ArrayList<>();
        fields.stream()
                .filter(field -> !field.error().isEmpty())
                .forEach(field -> all.add(new FormError(field.id(), field.label() + ": " + field.error())));
        elsewhere.forEach(sentence -> all.add(new FormError(ID, sentence)));
        return new FormErrors(all);
    }

    /** What readers will not see of its texts, with the field where it stands. */
    public List<String> unshown() {
        return fields.stream()
                .flatMap(field ->
                        UnshownMarkdown.in(field.value()).stream().map(sentence -> field.label() + ": " + sentence))
                .toList();
    }

    private List<String> withoutField(List<InputErrorView> errors) {
        return errors.stream()
                .filter(error ->
                        fields.stream().noneMatch(field -> pointer(field).equals(error.pointer())))
                .map(PlaceWords::sentence)
                .toList();
    }

    private static String pointer(TextField field) {
        return "#" + field.place();
    }
}
