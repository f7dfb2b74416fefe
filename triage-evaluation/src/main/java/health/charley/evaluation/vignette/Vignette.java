package health.charley.evaluation.vignette;

import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.knowledge.CareLevel;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A described case: a person with all that their story tells, what it was, and the levels of care that are right for it.
 *
 * @param source where the case is from
 * @param answers what the story states, as answers; what it does not state is not there
 * @param diagnosis id of the condition that it was
 * @param acceptableAlternatives ids of conditions that a reasonable clinician could also name
 * @param careLevels the levels that a reasonable clinician could give
 * @param lookAlikes ids of conditions that are easily taken for it
 */
public record Vignette(
        String id,
        String title,
        Origin origin,
        String source,
        Person person,
        Answers answers,
        String diagnosis,
        List<String> acceptableAlternatives,
        SortedSet<CareLevel> careLevels,
        List<String> lookAlikes) {

    /** Whether a case was published about a real person or written as a textbook would. */
    public enum Origin {
        PUBLISHED,
        TEXTBOOK
    }

    public Vignette {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(origin);
        Objects.requireNonNull(source);
        Objects.requireNonNull(person);
        Objects.requireNonNull(answers);
        Objects.requireNonNull(diagnosis);
        acceptableAlternatives = List.copyOf(acceptableAlternatives);
        careLevels = Collections.unmodifiableSortedSet(new TreeSet<>(careLevels));
        lookAlikes = List.copyOf(lookAlikes);
        if (careLevels.isEmpty()) {
            throw new IllegalArgumentException("Vignette '" + id + "' names no level of care that is right for it.");
        }
    }

    /** Whether every level that is right for it is an emergency. */
    public boolean isEmergency() {
        return careLevels.first().isAtLeast(CareLevel.EMERGENCY);
    }
}
