package health.charley.history.words;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A question as a person read it.
 *
 * @param options what each value that an answer can name is called, in the order of the question
 * @param denial the value that denies all that the question asks about
 * @param unit the unit of a number or a duration
 */
public record QuestionWords(
        String id, String text, Map<String, String> options, Optional<String> denial, Optional<String> unit) {
    private static final Set<String> SIDES = Set.of("left", "right");
    /** Triage's "none of these": what it denies stands in the other options, and not in the question. */
    private static final String NONE = "none";

    private static final Set<String> NOT_DENIED = Set.of(NONE, "not-sure");

    public QuestionWords {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    /** Whether it asks on which side something is. */
    public boolean asksForSide() {
        return options.keySet().containsAll(SIDES);
    }

    /** What the options are called that this value denies; none where the question itself says what is denied. */
    public List<String> deniedBy(String value) {
        if (!value.equals(NONE) || !denial.equals(Optional.of(NONE))) {
            return List.of();
        }
        return options.entrySet().stream()
                .filter(option -> !NOT_DENIED.contains(option.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What this value is called; the value itself where nobody named it. */
    public String label(String value) {
        return options.getOrDefault(value, value);
    }
}
