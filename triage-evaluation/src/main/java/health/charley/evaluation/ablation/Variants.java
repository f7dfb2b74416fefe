package health.charley.evaluation.ablation;

import health.charley.engine.TriageEngine;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.PolicyPack;
import health.charley.engine.knowledge.RedFlag;
import health.charley.engine.knowledge.Screen;
import health.charley.engine.knowledge.Topic;
import health.charley.engine.selection.Asking;
import health.charley.engine.selection.Asking.Weights;
import health.charley.knowledge.KnowledgeVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A topic's knowledge as it is, and with one part of what leads its interviews taken away or changed. */
final class Variants {
    private final KnowledgeVersion whole;

    /** The knowledge with a change, and the name of the change. */
    record Variant(String name, KnowledgeVersion knowledge) {}

    Variants(KnowledgeVersion whole) {
        this.whole = whole;
    }

    List<Variant> all() {
        var standard = Asking.STANDARD;
        var weights = standard.weights();
        return List.of(
                new Variant("as it is", whole),
                asked(
                        "no gain for the care level",
                        weighing(new Weights(weights.information(), weights.severity(), weights.leading(), 0))),
                asked(
                        "no gain for severe conditions",
                        weighing(new Weights(weights.information(), 0, weights.leading(), weights.careLevel()))),
                asked("information alone", weighing(new Weights(weights.information(), 0, 0, 0))),
                asked(
                        "also the rise of the first cause",
                        weighing(new Weights(weights.information(), weights.severity(), 1, weights.careLevel()))),
                asked("stops at twice the gain", stopping(2 * standard.leastGain())),
                asked("stops at half the gain", stopping(standard.leastGain() / 2)),
                changed("one question a page after the screens", this::withoutTogether),
                changed("no screens for red flags", this::withoutScreens),
                changed("red flags are no evidence", this::withoutPredictiveValues));
    }

    /**
     * Without red flags the level rests on probabilities alone, which is what the gains for severity and care level serve: in an
     * interview of at most so many pages.
     */
    List<Variant> byProbabilityAlone(String name, int budget) {
        var weights = Asking.STANDARD.weights();
        var topic = topic(whole.base().topic(), List.of(), whole.base().topic().together(), budget);
        var base = with(whole.base(), topic, List.of());
        return List.of(
                new Variant(name, version(base, Asking.STANDARD)),
                new Variant(
                        name + ", no gain for the care level",
                        version(base, weighing(new Weights(weights.information(), weights.severity(), 0, 0)))),
                new Variant(
                        name + ", no gain for severe conditions",
                        version(base, weighing(new Weights(weights.information(), 0, 0, weights.careLevel())))),
                new Variant(
                        name + ", information alone",
                        version(base, weighing(new Weights(weights.information(), 0, 0, 0)))));
    }

    private static Asking weighing(Weights weights) {
        return with(weights, Asking.STANDARD.leastGain());
    }

    private static Asking stopping(double leastGain) {
        return with(Asking.STANDARD.weights(), leastGain);
    }

    private static Asking with(Weights weights, double leastGain) {
        var standard = Asking.STANDARD;
        return new Asking(
                weights,
                leastGain,
                standard.leastRise(),
                standard.leastRelief(),
                standard.certainty(),
                standard.leastGainInEmergency(),
                standard.emergencyBudget());
    }

    private Variant asked(String name, Asking asking) {
        return new Variant(name, version(whole.base(), asking));
    }

    private Variant changed(String name, UnaryOperator<KnowledgeBase> change) {
        return new Variant(name, version(change.apply(whole.base()), Asking.STANDARD));
    }

    private KnowledgeVersion version(KnowledgeBase base, Asking asking) {
        Map<String, TriageEngine> engines = base.policies().stream()
                .collect(Collectors.toMap(PolicyPack::id, policy -> new TriageEngine(base, policy, asking)));
        return new KnowledgeVersion(base, whole.sha256(), engines);
    }

    private KnowledgeBase withoutTogether(KnowledgeBase base) {
        return with(
                base,
                topic(
                        base.topic(),
                        base.topic().screens(),
                        List.of(),
                        base.topic().budget()),
                base.redFlags());
    }

    private KnowledgeBase withoutScreens(KnowledgeBase base) {
        return with(
                base,
                topic(
                        base.topic(),
                        List.of(),
                        base.topic().together(),
                        base.topic().budget()),
                base.redFlags());
    }

    private KnowledgeBase withoutPredictiveValues(KnowledgeBase base) {
        Stream<RedFlag> plain = base.redFlags().stream()
                .map(flag -> new RedFlag(
                        flag.id(),
                        flag.text(),
                        flag.when(),
                        flag.level(),
                        flag.thinkOf(),
                        Optional.empty(),
                        flag.source()));
        return with(base, base.topic(), plain.toList());
    }

    private static Topic topic(Topic topic, List<Screen> screens, List<Screen> together, int budget) {
        return new Topic(
                topic.id(),
                topic.version(),
                topic.title(),
                topic.summary(),
                topic.language(),
                topic.reviewStatus(),
                topic.minimumAge(),
                budget,
                screens,
                together,
                topic.disclaimer());
    }

    private static KnowledgeBase with(KnowledgeBase base, Topic topic, List<RedFlag> redFlags) {
        return new KnowledgeBase(
                topic,
                base.conditions(),
                base.questions(),
                base.findings(),
                base.groups(),
                redFlags,
                base.advice(),
                base.citations(),
                base.policies());
    }
}
