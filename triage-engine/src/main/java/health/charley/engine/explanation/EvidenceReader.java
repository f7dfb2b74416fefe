package health.charley.engine.explanation;

import health.charley.engine.answer.Person;
import health.charley.engine.inference.Differential;
import health.charley.engine.inference.Observable;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.selection.InterviewState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Reads what each answer of an interview says about a condition. */
final class EvidenceReader {
    /** A ratio nearer to 1 than this, either way, says too little to be shown. */
    private static final double LEAST_RATIO = 1.1;

    private final Person person;
    private final Differential pretest;
    private final List<Shown> answered;
    private final GroupTotals groups;
    /** What was worked out once: evidence is read for and against each of several conditions. */
    private final Map<Integer, List<Evidence>> byCondition = new HashMap<>();

    EvidenceReader(KnowledgeBase knowledge, InterviewState state) {
        this.person = state.person();
        this.pretest = state.model().pretest();
        this.answered = Shown.by(state);
        this.groups = new GroupTotals(knowledge, answered);
    }

    /** Evidence for the condition, the strongest first. */
    List<Evidence> evidenceFor(int condition) {
        return evidence(condition).stream()
                .filter(evidence -> evidence.effectiveRatio() >= LEAST_RATIO)
                .sorted((one, other) -> Double.compare(other.effectiveRatio(), one.effectiveRatio()))
                .toList();
    }

    /** Evidence against the condition, the strongest first. */
    List<Evidence> evidenceAgainst(int condition) {
        return evidence(condition).stream()
                .filter(evidence -> evidence.effectiveRatio() <= 1 / LEAST_RATIO)
                .sorted((one, other) -> Double.compare(one.effectiveRatio(), other.effectiveRatio()))
                .toList();
    }

    /** What one outcome of an observable would say about the condition, before any bound of its group. */
    Evidence evidence(int condition, Observable observable, int outcome) {
        return evidence(condition, new Shown(observable, outcome), 1);
    }

    private List<Evidence> evidence(int condition) {
        return byCondition.computeIfAbsent(
                condition,
                each -> answered.stream()
                        .map(shown -> evidence(condition, shown, groups.shareOf(shown.finding(), condition)))
                        .toList());
    }

    private Evidence evidence(int condition, Shown shown, double share) {
        var observable = shown.observable();
        var finding = shown.present() ? shown.finding() : observable.findings().get(mostMissed(condition, observable));
        var id = pretest.conditions().get(condition).id();
        var ratio = ratio(condition, shown);
        return new Evidence(
                finding,
                shown.present(),
                shown.present() ? finding.present() : finding.absent(),
                ratio,
                interval(ratio, condition, shown),
                shown.published(id),
                shown.stated(id).flatMap(stated -> stated.interval()).isPresent(),
                groups.groupOf(finding),
                observable.damping(),
                share,
                finding.sourceFor(id));
    }

    /** The finding whose absence says most: the one most expected under the condition. */
    private static int mostMissed(int condition, Observable observable) {
        return IntStream.range(0, observable.findings().size())
                .reduce((one, other) ->
                        observable.probability(other, condition) > observable.probability(one, condition) ? other : one)
                .orElseThrow();
    }

    private double ratio(int condition, Shown shown) {
        var weight = 1 - pretest.probability(condition);
        return shown.probability(condition) / (amongOthers(condition, shown) / weight);
    }

    /** P(outcome and another condition) before any answer. */
    private double amongOthers(int condition, Shown shown) {
        var others = 0.0;
        for (var other = 0; other < pretest.conditions().size(); other++) {
            if (other != condition) {
                others += pretest.probability(other) * shown.probability(other);
            }
        }
        return others;
    }

    /** By the same error propagation as the differential's: the others weigh by their share of those who answer so. */
    private Range interval(double ratio, int condition, Shown shown) {
        var others = amongOthers(condition, shown);
        var weights = new double[pretest.conditions().size()];
        for (var other = 0; other < weights.length; other++) {
            weights[other] = other == condition ? 1 : -pretest.probability(other) * shown.probability(other) / others;
        }
        var error = StrictMath.sqrt(
                OutcomeErrors.of(shown, person, pretest.conditions()).variance(weights));
        var factor = StrictMath.exp(StandardError.IN_95_PERCENT * error);
        return new Range(ratio / factor, ratio * factor);
    }
}
