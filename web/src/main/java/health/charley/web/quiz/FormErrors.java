package health.charley.web.quiz;

import java.util.List;

/** What is to mend in a form, in the order of its fields. */
public record FormErrors(List<FormError> items) {
    public FormErrors {
        items = List.copyOf(items);
    }

    public static FormErrors none() {
        return new FormErrors(List.of());
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    public boolean any() {
        return !items.isEmpty();
    }

    /** The sentence for the field with this id, or for the group of fields whose ids go on from it, or an empty text. */
    public String at(String field) {
        return items.stream()
                .filter(error -> error.field().equals(field) || error.field().startsWith(field + "-"))
                .map(FormError::text)
                .findFirst()
                .orElse("");
    }
}
