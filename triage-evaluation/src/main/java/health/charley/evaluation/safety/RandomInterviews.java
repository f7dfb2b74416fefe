package health.charley.evaluation.safety;

import health.charley.engine.answer.Person;
import java.util.ArrayList;
import java.util.List;

/** Whole interviews with answers drawn by chance: the outcome as it is shown against the red flags that hold at the end. */
final class RandomInterviews implements Check {
    /** Interviews for each kind of people. */
    static final int EACH = 30;

    private final Subject subject;

    RandomInterviews(Subject subject) {
        this.subject = subject;
    }

    @Override
    public void look(Person person, Guide guide, Findings findings) {
        of(person, guide, subject).forEach(interview -> look(interview, guide, findings));
    }

    /** The same interviews each time, one seed after the other. */
    static List<PlayedInterview> of(Person person, Guide guide, Subject subject) {
        var interviews = new ArrayList<PlayedInterview>();
        for (var seed = 0; seed < EACH; seed++) {
            var chance = new RandomAnswers(seed);
            interviews.add(PlayedInterview.play(guide, person, subject.budget(), chance::to, answers -> false));
        }
        return interviews;
    }

    private void look(PlayedInterview interview, Guide guide, Findings findings) {
        var least = subject.levelOfRules(interview.person(), interview.answers());
        var outcome = guide.outcome(interview.person(), interview.answers());
        findings.checked(1);
        if (!outcome.isAtLeast(least)) {
            findings.broken(Wording.of(interview.person()) + ": " + Wording.brief(interview.answers()), () -> {
                var lines = new ArrayList<>(List.of("Played with " + Wording.of(interview.person()) + "."));
                lines.addAll(subject.wording().of(interview));
                lines.add("Outcome: " + Wording.of(outcome) + ". The red flags that hold reach " + Wording.of(least)
                        + ".");
                return lines;
            });
        }
    }

    @Override
    public Claim claim(Findings findings) {
        return Claim.of(
                "1b",
                "The outcome shown at the end of an interview is never below the red flags that hold.",
                Method.SAMPLED,
                subject.extent().each() + " × " + EACH + " interviews with answers drawn by chance",
                findings);
    }
}
