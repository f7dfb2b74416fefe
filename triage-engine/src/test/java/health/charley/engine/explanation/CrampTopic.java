package health.charley.engine.explanation;

import health.charley.engine.SampleKnowledge;
import health.charley.engine.evidence.Source;
import health.charley.engine.knowledge.Advice;
import health.charley.engine.knowledge.Advice.SelfCare;
import health.charley.engine.knowledge.Advice.Withhold;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.Prevalence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A topic of a cramp and a clot, with advice of which some is unsafe. */
final class CrampTopic {
    private CrampTopic() {}

    static SampleKnowledge cramps() {
        return withAdvice(new SampleKnowledge(), List.of("massage", "walk"), Set.of("clot"))
                .condition("clot", 40, CareLevel.SELF_CARE)
                .somethingElse(20)
                .yesNo("knot")
                .yesNo("swollen")
                .finding("knot", 0.2, Map.of("cramp", 0.8))
                .finding("swollen", 0.1, Map.of("clot", 0.8));
    }

    static SampleKnowledge withAdvice(SampleKnowledge sample, List<String> selfCare, Set<String> unsafeFor) {
        var advice = new Advice(
                List.of(
                        new SelfCare("massage", "massage", "Rub it.", Set.of(), Source.EXPERT_ESTIMATE),
                        new SelfCare("walk", "move", "Walk.", Set.of(), Source.EXPERT_ESTIMATE)),
                List.of(),
                List.of(new Withhold(
                        Set.of("massage"),
                        Set.of(),
                        unsafeFor,
                        true,
                        Optional.empty(),
                        "It could do harm.",
                        Optional.empty())));
        return sample.advice(advice)
                .condition("cramp", Prevalence.ofAll(40, Source.EXPERT_ESTIMATE), CareLevel.SELF_CARE, selfCare);
    }
}
