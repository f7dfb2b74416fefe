package health.charley.engine.knowledge;

import java.util.List;
import java.util.Objects;

/**
 * What the knowledge base is about.
 *
 * @param minimumAge youngest age in whole years that it is meant for
 * @param budget the most pages of questions that one interview asks
 * @param screens what is asked first, a screen at a time, to look for red flags
 * @param together screens that are asked later: when one of its questions is due, the whole screen is asked, save what is
 *     not enabled
 */
public record Topic(
        String id,
        String version,
        String title,
        String summary,
        String language,
        String reviewStatus,
        int minimumAge,
        int budget,
        List<Screen> screens,
        List<Screen> together,
        String disclaimer) {

    public Topic {
        Objects.requireNonNull(id);
        Objects.requireNonNull(version);
        Objects.requireNonNull(title);
        Objects.requireNonNull(summary);
        Objects.requireNonNull(language);
        Objects.requireNonNull(reviewStatus);
        screens = List.copyOf(screens);
        together = List.copyOf(together);
        Objects.requireNonNull(disclaimer);
        if (budget < 1) {
            throw new KnowledgeException("The question budget of topic '" + id + "' must be at least 1.");
        }
    }
}
