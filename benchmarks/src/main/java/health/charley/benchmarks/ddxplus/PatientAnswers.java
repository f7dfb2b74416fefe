package health.charley.benchmarks.ddxplus;

import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answer.Chosen;
import health.charley.engine.answer.Answers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How recorded patients answer; what a record does not say has the value that the data set gives it then. */
record PatientAnswers(Map<String, Evidence> evidences) {

    /** What is known at the start. */
    Answers given(Patient patient) {
        var initial = evidences.get(patient.initial());
        return initial == null || !initial.isYesNo()
                ? Answers.NONE
                : Answers.NONE.with(patient.initial(), Answer.of("yes"));
    }

    Answer answer(Patient patient, String question) {
        var evidence = evidences.get(question);
        return switch (evidence.kind()) {
            case YES_NO -> Answer.of(patient.evidences().containsKey(question) ? "yes" : "no");
            case ONE_OF -> Answer.of(values(patient, evidence).get(0));
            case ANY_OF -> new Chosen(told(values(patient, evidence), evidence));
        };
    }

    private static List<String> values(Patient patient, Evidence evidence) {
        return patient.evidences().getOrDefault(evidence.name(), List.of(evidence.unsaid()));
    }

    private static Set<String> told(List<String> values, Evidence evidence) {
        var told = new TreeSet<>(values);
        told.remove(evidence.unsaid());
        return told.isEmpty() ? Set.of("none") : told;
    }
}
