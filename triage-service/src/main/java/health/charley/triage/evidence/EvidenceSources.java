package health.charley.triage.evidence;

import health.charley.engine.evidence.EvidenceGroup;
import health.charley.engine.evidence.Finding;
import health.charley.engine.evidence.Likelihood;
import health.charley.engine.evidence.PredictiveValue;
import health.charley.engine.evidence.Source;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.RedFlag;
import java.util.List;
import java.util.stream.Stream;

/** The source of every number, rule and table of a knowledge base, one for each. */
final class EvidenceSources {

    static List<Source> of(KnowledgeBase base) {
        return Stream.of(
                        base.conditions().stream()
                                .map(condition -> condition.prevalence().source()),
                        base.findings().stream().flatMap(EvidenceSources::of),
                        base.groups().stream().map(EvidenceGroup::source),
                        base.redFlags().stream().flatMap(EvidenceSources::of),
                        base.policies().stream()
                                .map(policy -> policy.lossTable().source()))
                .flatMap(sources -> sources)
                .toList();
    }

    private static Stream<Source> of(Finding finding) {
        return Stream.concat(
                finding.baseRates().stream().map(rate -> finding.baseSource()),
                finding.given().values().stream().map(Likelihood::source));
    }

    private static Stream<Source> of(RedFlag flag) {
        return Stream.concat(
                Stream.of(flag.source()), flag.predictiveValue().stream().map(PredictiveValue::source));
    }

    private EvidenceSources() {}
}
