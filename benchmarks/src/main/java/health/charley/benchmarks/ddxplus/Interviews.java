package health.charley.benchmarks.ddxplus;

import health.charley.benchmarks.interview.Interviewer;
import health.charley.benchmarks.interview.Result;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.selection.Asking;
import health.charley.engine.selection.Asking.Weights;
import java.util.List;

/** Interviews with recorded patients: age, sex and initial evidence are given, 30 questions are the most. */
final class Interviews {
    static final int MOST = 30;

    private static final double LEAST_INFORMATION = 1e-6;

    private final KnowledgeBase knowledge;
    private final PatientAnswers answers;

    Interviews(Statistics statistics) {
        this.knowledge = DdxplusKnowledge.of(statistics);
        this.answers = new PatientAnswers(statistics.evidences());
    }

    /** By information alone, until no question is expected to raise the leading probability by {@code leastRise}. */
    static Asking until(double leastRise) {
        return new Asking(Weights.INFORMATION_ALONE, LEAST_INFORMATION, leastRise, 0, 2, 0, MOST);
    }

    Result with(List<Patient> patients, Asking asking) {
        var interviewer = new Interviewer(knowledge, asking, MOST);
        return new Result(patients.parallelStream()
                .map(patient -> interviewer.interview(
                        patient.person(),
                        answers.given(patient),
                        question -> answers.answer(patient, question),
                        patient.pathology()))
                .toList());
    }
}
