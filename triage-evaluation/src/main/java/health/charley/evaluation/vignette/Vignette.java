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
 * @param careLevel the level that suits it best
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
        CareLevel careLevel,
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
        if (!careLevels.contains(careLevel)) {
            throw new IllegalArgumentException(
                    "Vignette '" + id + "' names " + careLevel + " as best and not among the levels that are right.");
        }
    }

    /** Whether it is best seen in an emergency department at once. */
    public boolean isEmergency() {
        return careLevel.isAtLeast(CareLevel.EMERGENCY);
    }

    /** The least urgent level that is still right. */
    public CareLevel lowestRight() {
        return careLevels.first();
    }

    /** The most urgent level that is still right. */
    public CareLevel highestRight() {
        return careLevels.last();
    }

    /** The same case with other answers. */
    Vignette withAnswers(Answers others) {
        return new Vignette(
                id,
                title,
                origin,
                source,
                person,
                others,
                diagnosis,
                acceptableAlternatives,
                careLevel,
                careLevels,
                lookAlikes);
    }
}
