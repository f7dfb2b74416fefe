package health.charley.web.desk;

import health.charley.edge.problem.ProblemView.InputErrorView;
import health.charley.web.quiz.FormError;
import health.charley.web.quiz.FormErrors;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A form whose fields are called as the API calls them, with what was typed, and what is wrong there or on the whole. */
public record DeskForm(List<Field> fields, List<String> elsewhere) {
    /** The id of the form, where the error summary leads when what is wrong has no field. */
    static final String ID = "form";

    /** What a box that was ticked sends. */
    static final String YES = "yes";

    public DeskForm {
        fields = List.copyOf(fields);
        elsewhere = List.copyOf(elsewhere);
    }

    /** One line or text that can be typed, or something that can be chosen. */
    public record Field(String name, String label, String text, String error) {

        static Field called(String name, String label) {
            return new Field(name, label, "", "");
        }

        /** Whether this was chosen. */
        public boolean says(String word) {
            return text.equals(word);
        }

        private Field saying(String words) {
            return new Field(name, label, words, error);
        }

        private Field wrong(String sentence) {
            return new Field(name, label, text, sentence);
        }
    }

    static DeskForm of(Field... fields) {
        return new DeskForm(List.of(fields), List.of());
    }

    /** The same form with this field before the others. */
    DeskForm with(Field first) {
        return new DeskForm(Stream.concat(Stream.of(first), fields.stream()).toList(), elsewhere);
    }

    /** The field of this name, which the form has. */
    public Field at(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    String text(String name) {
        return at(name).text();
    }

    /** The same form with these texts in it. */
    DeskForm saying(Map<String, String> texts) {
        return each(field -> field.saying(Objects.requireNonNullElse(texts.get(field.name()), "")));
    }

    /** The same form with what the browser sent, without space around it. */
    DeskForm typed(MultivaluedMap<String, String> form) {
        Map<String, String> texts = new HashMap<>();
        form.forEach((name, sent) ->
                texts.put(name, String.join(",", sent).replace("\r\n", "\n").strip()));
        return saying(texts);
    }

    DeskForm wrong(String name, String sentence) {
        return each(field -> field.name().equals(name) ? field.wrong(sentence) : field);
    }

    /** The same form with what the service says against it. */
    DeskForm refused(DeskRefusedException refused) {
        List<InputErrorView> errors = refused.errors();
        DeskForm marked = this;
        List<String> others = new ArrayList<>();
        for (InputErrorView error : errors) {
            if (has(place(error))) {
                marked = marked.wrong(place(error), error.detail());
            } else {
                others.add(PlaceWords.sentence(error));
            }
        }
        return new DeskForm(marked.fields, errors.isEmpty() ? List.of(refused.said()) : others);
    }

    boolean has(String name) {
        return fields.stream().anyMatch(field -> field.name().equals(name));
    }

    /** What was typed into these fields, by their names; what is empty is left out. */
    Map<String, Object> body(String... names) {
        Map<String, Object> body = new HashMap<>();
        Stream.of(names)
                .map(this::at)
                .filter(field -> !field.text().isEmpty())
                .forEach(field -> body.put(field.name(), field.text()));
        return body;
    }

    /** What was typed, to be copied. */
    List<TypedText> typedTexts() {
        return fields.stream()
                .filter(field -> !field.text().isEmpty())
                .map(field -> new TypedText(field.name(), field.label(), field.text()))
                .toList();
    }

    /** What is to mend, the fields first. */
    public FormErrors errors() {
        var atFields = fields.stream()
                .filter(field -> !field.error().isEmpty())
                .map(field -> new FormError(field.name(), field.label() + ": " + field.error()));
        var onTheWhole = elsewhere.stream().map(sentence -> new FormError(ID, sentence));
        return new FormErrors(Stream.concat(atFields, onTheWhole).toList());
    }

    private DeskForm each(UnaryOperator<Field> change) {
        return new DeskForm(fields.stream().map(change).toList(), elsewhere);
    }

    /** The parameter or the member of the body that is wrong. */
    private static String place(InputErrorView error) {
        return error.parameter().isEmpty()
                ? Objects.requireNonNullElse(error.pointer(), "#")
                        .replaceFirst("^#/?", "")
                        .split("/")[0]
                : error.parameter();
    }
}
