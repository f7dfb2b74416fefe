package health.charley.engine.knowledge;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Questions that are asked on one page.
 *
 * @param text what they have in common, as the heading of the page
 * @param questions their ids, in the order in which they are shown
 */
public record Screen(String text, Optional<String> help, List<String> questions) {
    public Screen {
        Objects.requireNonNull(text);
        Objects.requireNonNull(help);
        questions = List.copyOf(questions);
        if (questions.isEmpty()) {
            throw new KnowledgeException("The screen '" + text + "' asks nothing.");
        }
    }
}
