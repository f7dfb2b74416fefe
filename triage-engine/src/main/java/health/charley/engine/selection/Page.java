package health.charley.engine.selection;

import health.charley.engine.knowledge.Question;
import health.charley.engine.knowledge.Screen;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The questions to ask next, on one page.
 *
 * @param heading the screen of the topic that they are on; empty where a question stands alone
 * @param expectedRemaining an estimate of the pages still to come, this one included, at least one
 */
public record Page(List<Question> questions, Optional<Screen> heading, int expectedRemaining) {
    public Page {
        questions = List.copyOf(questions);
        Objects.requireNonNull(heading);
    }
}
