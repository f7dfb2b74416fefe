package health.charley.evaluation.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.engine.TriageEngine;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.evaluation.example.LegCramps;
import health.charley.evaluation.vignette.Vignette;
import java.util.List;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How the open cases come out with all their answers given, held by floors that stand a little below what is reached. */
class OpenCasesTest {
    private static KnowledgeBase knowledge;
    private static List<Vignette> cases;

    @BeforeAll
    static void load() {
        knowledge = LegCramps.knowledge().base();
        cases = LegCramps.openCases();
    }

    @Test
    void there_are_25_cases_of_which_7_are_emergencies() {
        assertEquals(25, cases.size());
        assertEquals(7, cases.stream().filter(Vignette::isEmergency).count());
    }

    @Test
    void the_rules_alone_see_every_emergency() {
        assertEquals(List.of(), found((engine, told) -> told.isEmergency() && !rulesSeeAnEmergency(engine, told)));
    }

    @Test
    void no_case_is_sent_below_a_level_that_is_right_for_it() {
        assertEquals(
                List.of(),
                found((engine, told) ->
                        !level(engine, told).isAtLeast(told.careLevels().first())));
    }

    @Test
    void the_cause_comes_first_in_at_least_76_percent() {
        var first = found((engine, told) -> place(engine, told) == 1);

        assertAtLeast(0.76, first);
    }

    @Test
    void the_cause_is_among_the_first_three_in_at_least_92_percent() {
        var amongThree = found((engine, told) -> place(engine, told) <= 3);

        assertAtLeast(0.92, amongThree);
    }

    @Test
    void at_most_15_percent_are_sent_above_every_level_that_is_right_for_them() {
        var above = found((engine, told) ->
                level(engine, told).compareTo(told.careLevels().last()) > 0);

        assertTrue(above.size() <= 0.15 * outcomes(), () -> "Sent too high: " + above);
    }

    /** The cases of which something holds, each with the policy under which it does. */
    private static List<String> found(BiPredicate<TriageEngine, Vignette> holds) {
        return knowledge.policies().stream()
                .flatMap(policy -> {
                    var engine = new TriageEngine(knowledge, policy);
                    return cases.stream()
                            .filter(told -> holds.test(engine, told))
                            .map(told -> told.id() + " " + policy.id());
                })
                .toList();
    }

    private static void assertAtLeast(double share, List<String> found) {
        assertTrue(found.size() >= share * outcomes(), () -> found.size() + " of " + outcomes() + ": " + found);
    }

    private static int outcomes() {
        return cases.size() * knowledge.policies().size();
    }

    private static CareLevel level(TriageEngine engine, Vignette told) {
        return engine.assess(told.person(), told.answers()).level();
    }

    private static boolean rulesSeeAnEmergency(TriageEngine engine, Vignette told) {
        return engine.assess(told.person(), told.answers()).redFlags().stream()
                .anyMatch(fired -> fired.certain() && fired.level().isAtLeast(CareLevel.EMERGENCY));
    }

    /** Where the cause of a case stands, from 1. */
    private static int place(TriageEngine engine, Vignette told) {
        var ranked = engine.differential(told.person(), told.answers()).ranked().stream()
                .map(estimate -> estimate.condition().id())
                .toList();
        return ranked.indexOf(told.diagnosis()) + 1;
    }
}
