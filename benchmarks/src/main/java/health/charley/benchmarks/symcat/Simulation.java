package health.charley.benchmarks.symcat;

import health.charley.benchmarks.interview.Interviewer;
import health.charley.benchmarks.interview.Result;
import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.answer.Pregnancy;
import health.charley.engine.answer.Sex;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.selection.Asking;
import health.charley.engine.selection.Asking.Weights;
import java.util.stream.IntStream;

/** Interviews with simulated patients. SymCAT's percentages do not depend on age or sex, so everybody is one adult. */
final class Simulation {
    private static final Person ADULT = new Person(40, Sex.FEMALE, Pregnancy.NONE);
    private static final long SEED = 2018;

    private final Protocol protocol;
    private final int patients;

    Simulation(Protocol protocol, int patients) {
        this.protocol = protocol;
        this.patients = patients;
    }

    /** Until no question is expected to raise the leading probability by {@code leastRise}. */
    static Asking byInformationAndLeading(double leastRise) {
        return asking(new Weights(1, 0, 1, 0), leastRise);
    }

    /** By information alone, until the budget is spent. */
    static Asking byInformation() {
        return asking(Weights.INFORMATION_ALONE, 0);
    }

    private static Asking asking(Weights weights, double leastRise) {
        return new Asking(weights, 0, leastRise, 0, 2, 0, 0);
    }

    /** What they come with is the answer to the question for it. */
    Result withComplaint(Asking asking, int most) {
        return run(protocol.knowledgeWithComplaint(), asking, most, true);
    }

    /** What they come with is a "yes" like any other. */
    Result withoutComplaint(Asking asking, int most) {
        return run(protocol.knowledge(), asking, most, false);
    }

    private Result run(KnowledgeBase knowledge, Asking asking, int most, boolean named) {
        var interviewer = new Interviewer(knowledge, asking, most);
        return new Result(IntStream.range(0, patients)
                .parallel()
                .mapToObj(number -> SimulatedPatient.draw(protocol, SEED, number))
                .map(patient -> interviewer.interview(
                        ADULT,
                        named
                                ? Answers.NONE.with(Protocol.COMPLAINT, Answer.of(patient.complaint()))
                                : Answers.NONE.with(patient.complaint(), Answer.of("yes")),
                        symptom -> Answer.of(patient.has(symptom) ? "yes" : "no"),
                        patient.condition()))
                .toList());
    }
}
