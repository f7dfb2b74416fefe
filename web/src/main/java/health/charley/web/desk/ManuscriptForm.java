package health.charley.web.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.charley.edge.problem.ProblemView.InputErrorView;
import health.charley.web.desk.TextField.Shape;
import health.charley.web.quiz.FormError;
import health.charley.web.quiz.FormErrors;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        List<TextField> fields = new ArrayList<>();
        add(fields, manuscript, "/headline", "Headline", Shape.LINE);
        add(fields, manuscript, "/name", "Name of the condition or symptom", Shape.LINE);
        add(fields, manuscript, "/summary", "Summary", Shape.PARAGRAPH);
        JsonNode sections = manuscript.path("sections");
        for (int n = 0; n < sections.size(); n++) {
            String section = "Section " + sections.path(n).path("id").asText();
            add(fields, manuscript, "/sections/" + n + "/heading", section + ": heading", Shape.LINE);
            add(fields, manuscript, "/sections/" + n + "/markdown", section + ": text (Markdown)", Shape.TEXT);
        }
        add(fields, manuscript, "/dateModified", "Last changed on", Shape.DATE);
        add(fields, manuscript, "/lastReviewed", "Last read through on", Shape.DATE);
        add(fields, manuscript, "/nextReview", "To be read through again on", Shape.DATE);
        return new ManuscriptForm(fields, List.of());
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

    /** The manuscript with the texts of this form in it. */
    JsonNode into(JsonNode manuscript) {
        JsonNode changed = manuscript.deepCopy();
        for (TextField field : fields) {
            if (changed.at(field.place().head()) instanceof ObjectNode holder) {
                holder.put(field.place().last().getMatchingProperty(), field.value());
            }
        }
        return changed;
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

    private List<String> withoutField(List<InputErrorView> errors) {
        return errors.stream()
                .filter(error ->
                        fields.stream().noneMatch(field -> pointer(field).equals(error.pointer())))
                .map(ManuscriptForm::sentence)
                .toList();
    }

    static String sentence(InputErrorView error) {
        String place = Objects.requireNonNullElse(error.pointer(), "#").substring(1);
        return place.isEmpty() ? error.detail() : error.detail() + " (" + place + ")";
    }

    private static String pointer(TextField field) {
        return "#" + field.place();
    }

    private static void add(List<TextField> fields, JsonNode manuscript, String place, String label, Shape shape) {
        JsonNode text = manuscript.at(place);
        if (text.isTextual()) {
            fields.add(TextField.of(place, label, text.asText(), shape));
        }
    }
}
