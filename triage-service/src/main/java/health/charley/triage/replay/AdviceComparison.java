package health.charley.triage.replay;

import health.charley.triage.assessment.RedFlagView;
import health.charley.triage.assessment.ResultView;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was advised, and what would be advised today, for the same answers.
 *
 * @param isWhole whether today's knowledge could read every answer; advice that is less urgent without some of them is none
 */
record AdviceComparison(ToldAdvice before, ResultView today, boolean isWhole) {

    /** Whether the care level or the red flags are others. */
    boolean differs() {
        return !isCalmerForWantOfAnswers()
                && (before.careLevel() != today.careLevel()
                        || !named(before.redFlags()).equals(named(today.redFlags())));
    }

    // the most urgent level is the first
    private int sooner() {
        return today.careLevel().compareTo(before.careLevel());
    }

    private boolean isCalmerForWantOfAnswers() {
        return !isWhole && sooner() > 0;
    }

    /** The comparison to the person. Whoever was told to hurry is not told to wait. */
    String sentence() {
        if (isCalmerForWantOfAnswers()) {
            return "Today's knowledge cannot read all of your answers. What you were told still holds.";
        }
        if (sooner() < 0) {
            return "Today the advice is more urgent: " + today.careTitle() + ".";
        }
        if (sooner() > 0) {
            return "Today the advice would be less urgent: " + today.careTitle()
                    + ". Ask a clinician before you wait longer than you were told to.";
        }
        return differs()
                ? "The advice is as urgent today, but it rests on other warning signs."
                : "Today's knowledge gives the same advice.";
    }

    private static Set<String> named(List<RedFlagView> redFlags) {
        return redFlags.stream()
                .map(redFlag -> redFlag.id() + (redFlag.certain() ? "" : "?"))
                .collect(Collectors.toSet());
    }
}
