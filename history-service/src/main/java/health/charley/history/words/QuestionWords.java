package health.charley.history.words;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A question as a person read it.
 *
 * @param options what each value that an answer can name is called
 * @param denial the value that denies all that the question asks about
 * @param unit the unit of a number or a duration
 */
public record QuestionWords(
        String id, String text, Map<String, String> options, Optional<String> denial, Optional<String> unit) {
    private static final Set<String> SIDES = Set.of("left", "right");

    public QuestionWords {
        options = Map.copyOf(options);
    }

    /** Whether it asks on which side something is. */
    public boolean asksForSide() {
        return options.keySet().containsAll(SIDES);
    }

    /** What this value is called; the value itself where nobody named it. */
    public String label(String value) {
        return options.getOrDefault(value, value);
    }
}
