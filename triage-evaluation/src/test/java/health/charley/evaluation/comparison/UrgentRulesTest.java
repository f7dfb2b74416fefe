package health.charley.evaluation.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.engine.TriageEngine;
import health.charley.engine.answer.Criterion;
import health.charley.engine.answer.Criterion.All;
import health.charley.engine.answer.Criterion.Any;
import health.charley.engine.answer.Truth;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.PolicyPack;
import health.charley.engine.knowledge.RedFlag;
import health.charley.evaluation.scorecard.Floors;
import health.charley.evaluation.vignette.Suite;
import health.charley.evaluation.vignette.Suites;
import health.charley.knowledge.KnowledgeLoader;
import health.charley.knowledge.KnowledgeRegistry;
import health.charley.knowledge.KnowledgeVersion;
import health.charley.testing.Repository;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of 24 hours or more urgent is needed by a case of its topic: a candidate that lost the rule is refused. */
class UrgentRulesTest {
    private static final Floors NO_FLOORS = new Floors(Map.of());

    @ParameterizedTest(name = "{0}")
    @MethodSource("topics")
    void a_candidate_without_an_urgent_rule_is_refused(Path folder) {
        var current = KnowledgeLoader.load(folder);

        var urgent = current.base().redFlags().stream()
                .filter(rule -> rule.level().isAtLeast(CareLevel.CONSULTATION_24))
                .toList();

        var spared = urgent.stream()
                .filter(rule -> !isRefusedWithout(rule, current, Suites.of(folder)))
                .toList();

        var covered = urgent.stream().filter(rule -> isCovered(rule, urgent)).toList();
        assertEquals(ids(covered), ids(spared));
    }

    /** Whether another rule, at least as urgent, holds wherever this one does. */
    private static boolean isCovered(RedFlag rule, List<RedFlag> others) {
        return others.stream()
                .filter(other -> other != rule)
                .filter(other -> other.level().isAtLeast(rule.level()))
                .anyMatch(other -> implies(rule.when(), other.when()));
    }

    /** Whether it can be seen from their form that one holds wherever the other does. */
    private static boolean implies(Criterion one, Criterion other) {
        return one.equals(other)
                || one instanceof Any any && any.parts().stream().allMatch(part -> implies(part, other))
                || other instanceof Any any && any.parts().stream().anyMatch(part -> implies(one, part))
                || one instanceof All all && all.parts().stream().anyMatch(part -> implies(part, other));
    }

    private static List<String> ids(List<RedFlag> rules) {
        return rules.stream().map(RedFlag::id).toList();
    }

    static List<Path> topics() {
        return KnowledgeRegistry.folders(Repository.root().resolve("knowledge"));
    }

    /** Looks at the cases in which the rule holds: in no other one does it matter. */
    private static boolean isRefusedWithout(RedFlag rule, KnowledgeVersion current, List<Suite> suites) {
        var holding = suites.stream().map(suite -> holding(rule, suite)).toList();
        return Comparison.of(current, without(rule, current), holding, NO_FLOORS, Patience.endless()).flips().stream()
                .anyMatch(flip -> !flip.regressions().isEmpty());
    }

    private static Suite holding(RedFlag rule, Suite suite) {
        var cases = suite.cases().stream()
                .filter(told -> rule.when().truth(told.person(), told.answers()) == Truth.YES)
                .toList();
        return new Suite(suite.id(), cases, List.of(), List.of());
    }

    private static KnowledgeVersion without(RedFlag rule, KnowledgeVersion current) {
        var base = without(rule, current.base());
        var engines = base.policies().stream()
                .collect(Collectors.toMap(
                        PolicyPack::id, (Function<PolicyPack, TriageEngine>) policy -> new TriageEngine(base, policy)));
        return new KnowledgeVersion(base, current.sha256(), engines);
    }

    private static KnowledgeBase without(RedFlag rule, KnowledgeBase base) {
        return new KnowledgeBase(
                base.topic(),
                base.conditions(),
                base.questions(),
                base.findings(),
                base.groups(),
                base.redFlags().stream().filter(other -> !other.equals(rule)).toList(),
                base.advice(),
                base.citations(),
                base.policies());
    }
}
