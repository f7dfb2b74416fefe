package health.charley.engine.explanation;

import health.charley.engine.answer.Answers;
import health.charley.engine.inference.Differential;
import health.charley.engine.inference.InferenceModel;
import health.charley.engine.inference.Observable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Reads from a model what each answer says about a condition. */
final class EvidenceReader {
    /** A ratio nearer to 1 than this, either way, says too little to be shown. */
    private static final double LEAST_RATIO = 1.1;

    private final InferenceModel model;
    private final Differential pretest;

    EvidenceReader(InferenceModel model) {
        this.model = model;
        this.pretest = model.pretest();
    }

    /** Evidence for the condition, the strongest first. */
    List<Evidence> evidenceFor(int condition, Answers answers) {
        return evidence(condition, answers).stream()
                .filter(evidence -> evidence.effectiveRatio() >= LEAST_RATIO)
                .sorted((one, other) -> Double.compare(other.effectiveRatio(), one.effectiveRatio()))
                .toList();
    }

    /** Evidence against the condition, the strongest first. */
    List<Evidence> evidenceAgainst(int condition, Answers answers) {
        return evidence(condition, answers).stream()
                .filter(evidence -> evidence.effectiveRatio() <= 1 / LEAST_RATIO)
                .sorted((one, other) -> Double.compare(one.effectiveRatio(), other.effectiveRatio()))
                .toList();
    }

    /** What one outcome of an observable would say about the condition. */
    Evidence evidence(int condition, Observable observable, int outcome) {
        var present = outcome < observable.findings().size();
        var finding = observable.findings().get(present ? outcome : mostMissed(condition, observable));
        return new Evidence(
                finding,
                present,
                present ? finding.present() : finding.absent(),
                ratio(condition, observable, outcome),
                observable.damping(),
                finding.sourceFor(pretest.conditions().get(condition).id()));
    }

    private List<Evidence> evidence(int condition, Answers answers) {
        var evidence = new ArrayList<Evidence>();
        answers.byQuestion().forEach((question, answer) -> {
            for (var observable : model.observables(question)) {
                observable
                        .outcomeOf(answer)
                        .ifPresent(outcome -> evidence.add(evidence(condition, observable, outcome)));
            }
        });
        return evidence;
    }

    /** The finding whose absence says most: the one most expected under the condition. */
    private static int mostMissed(int condition, Observable observable) {
        return IntStream.range(0, observable.findings().size())
                .reduce((one, other) ->
                        observable.probability(other, condition) > observable.probability(one, condition) ? other : one)
                .orElseThrow();
    }

    private double ratio(int condition, Observable observable, int outcome) {
        var others = 0.0;
        var weight = 0.0;
        for (var other = 0; other < pretest.conditions().size(); other++) {
            if (other != condition) {
                others += pretest.probability(other) * observable.probability(outcome, other);
                weight += pretest.probability(other);
            }
        }
        return observable.probability(outcome, condition) / (others / weight);
    }
}
