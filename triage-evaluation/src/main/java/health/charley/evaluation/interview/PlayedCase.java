package health.charley.evaluation.interview;

import health.charley.engine.inference.Differential.Ranked;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.safety.FiredRedFlag;
import health.charley.evaluation.statistics.Prediction;
import health.charley.evaluation.vignette.Vignette;
import java.util.List;
import java.util.Objects;

/**
 * How a case came out.
 *
 * @param level the care level advised
 * @param redFlags those that fired or half-fired
 * @param conclusive whether a named cause stood out
 * @param ranking all causes, the most probable first
 * @param places the place of the true cause, from 1, after each question and before the first; 0 where the topic does not know it
 * @param items the single answers given, several of which may stand on one screen
 */
public record PlayedCase(
        Vignette vignette,
        CareLevel level,
        List<FiredRedFlag> redFlags,
        boolean conclusive,
        List<Ranked> ranking,
        List<Integer> places,
        int items) {

    public PlayedCase {
        Objects.requireNonNull(vignette);
        Objects.requireNonNull(level);
        redFlags = List.copyOf(redFlags);
        ranking = List.copyOf(ranking);
        places = List.copyOf(places);
    }

    /** The questions put to the person; one screen is one question. */
    public int questions() {
        return places.size() - 1;
    }

    /** The place of the true cause in the end. */
    public int place() {
        return places.get(places.size() - 1);
    }

    /** The place of the true cause after so many questions, or in the end where the interview was over before. */
    public int placeAfter(int questions) {
        return places.get(Math.min(questions, questions()));
    }

    /** Whether the true cause is among the first {@code most}. */
    public boolean isAmongFirst(int most) {
        return isAmong(place(), most);
    }

    /** Whether the true cause, or one that a reasonable clinician could also name, comes first. */
    public boolean isFirstOrAlternative() {
        var first = ranking.get(0).condition().id();
        return isAmongFirst(1) || vignette.acceptableAlternatives().contains(first);
    }

    /** Whether a place is one of the first {@code most}. */
    public static boolean isAmong(int place, int most) {
        return place > 0 && place <= most;
    }

    /** Whether the level is below every one that is right. */
    public boolean isTooLow() {
        return level.compareTo(vignette.lowestRight()) < 0;
    }

    /** Whether the level is above every one that is right. */
    public boolean isTooHigh() {
        return level.compareTo(vignette.highestRight()) > 0;
    }

    public boolean isRightLevel() {
        return !isTooLow() && !isTooHigh();
    }

    /** Whether a red flag certainly fired that alone sends the person to an emergency department. */
    public boolean hasEmergencyFlag() {
        return hasFlag(CareLevel.EMERGENCY);
    }

    /** Whether a red flag of this level or a higher one certainly fired. */
    public boolean hasFlag(CareLevel least) {
        return redFlags.stream()
                .anyMatch(fired -> fired.certain() && fired.level().isAtLeast(least));
    }

    public Prediction prediction() {
        var probabilities = ranking.stream().mapToDouble(Ranked::probability).toArray();
        return Prediction.of(probabilities, place());
    }
}
