package health.charley.history.words;

import java.util.Map;
import java.util.Optional;

/**
 * A question as a person read it.
 *
 * @param options what each value that an answer can name is called
 * @param denial the value that denies all that the question asks about
 * @param unit the unit of a number or a duration
 */
public record QuestionWords(
        String id, String text, Map<String, String> options, Optional<String> denial, Optional<String> unit) {
    public QuestionWords {
        options = Map.copyOf(options);
    }

    /** What this value is called; the value itself where nobody named it. */
    public String label(String value) {
        return options.getOrDefault(value, value);
    }
}
