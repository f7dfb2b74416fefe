package health.charley.evaluation.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.evaluation.example.Candidate;
import health.charley.evaluation.example.LegCramps;
import health.charley.evaluation.example.Outcomes;
import health.charley.evaluation.report.ComparisonJson;
import health.charley.evaluation.report.ComparisonText;
import health.charley.evaluation.scorecard.Floor;
import health.charley.evaluation.scorecard.Floor.Bound;
import health.charley.evaluation.scorecard.Floors;
import health.charley.evaluation.scorecard.Group;
import health.charley.evaluation.scorecard.Metric;
import health.charley.evaluation.vignette.Suite;
import health.charley.knowledge.KnowledgeVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Candidates for the leg cramp knowledge, on the case of someone with dark urine after exercise (p015). */
class ComparisonTest {
    private static final KnowledgeVersion CURRENT = LegCramps.knowledge();
    private static final Floors NO_FLOORS = new Floors(Map.of());
    private static final Suite SUITE = new Suite("one", List.of(Outcomes.told("p015")), List.of(), List.of());

    @Test
    void the_same_knowledge_flips_no_case() {
        var comparison = compare(CURRENT, Patience.endless());

        assertEquals(List.of(), comparison.flips());
        assertFalse(comparison.isRefused());
    }

    @Test
    void a_candidate_whose_red_flag_no_longer_sees_an_emergency_is_refused(@TempDir Path folder) {
        var candidate = Candidate.in(folder)
                .with("red-flags.yaml", "(?s)(- id: R17\\n.*?)level: emergency", "$1level: consultation");

        var comparison = compare(candidate.load(), Patience.endless());

        assertTrue(comparison.isRefused());
        assertEquals(
                "Case p015 of suite one (all told, policy uk) is an emergency, and no red flag sees the emergency"
                        + " any more.",
                comparison.refusals().get(0));
        assertEquals(
                List.of("Red flag 'R17' sent to emergency department and now sends to routine visit."),
                comparison.flips().get(0).changes());
    }

    @Test
    void a_case_whose_cause_leaves_the_first_three_is_told(@TempDir Path folder) {
        var candidate = Candidate.in(folder).with("groups.yaml", "(?s).*", "[]\n");
        var suite = new Suite("one", List.of(Outcomes.told("p013")), List.of(), List.of());

        var comparison = Comparison.of(CURRENT, candidate.load(), List.of(suite), NO_FLOORS, Patience.endless());

        var told = comparison.flips().stream()
                .flatMap(flip -> flip.changes().stream())
                .toList();
        assertTrue(
                told.contains("The cause is no longer among the first three: cause in place 3 before, cause in place 4"
                        + " after."),
                () -> "" + told);
    }

    @Test
    void a_red_flag_that_is_gone_is_named_though_no_case_needs_it(@TempDir Path folder) {
        var candidate = Candidate.in(folder).with("red-flags.yaml", "(?s)- id: R22\\n.*?\\n\\n", "");

        var comparison = compare(candidate.load(), Patience.endless());

        var change =
                "Red flag R22: removed; it raised to emergency_ambulance when heat-sweat is yes, and very-ill is yes.";
        assertEquals(List.of(change), comparison.lowering());
        assertFalse(comparison.isRefused());
        assertTrue(ComparisonText.of(comparison).contains("May lower the care, whatever the cases show: " + change));
    }

    /** Whoever denies being very ill is not asked about dark urine; whoever is not sure still is. */
    @Test
    void a_candidate_that_fails_only_those_who_leave_boxes_empty_is_refused(@TempDir Path folder) {
        var candidate = Candidate.in(folder)
                .with(
                        "questions.yaml",
                        "- id: dark-urine\n",
                        "- id: dark-urine\n  enableWhen: { question: very-ill, is: [not-sure] }\n")
                .with("topic.yaml", ", dark-urine", "");

        var comparison = compare(candidate.load(), Patience.endless());

        assertEquals(
                List.of(
                        "Case p015 of suite one (on the form, policy uk) is an emergency, and no red flag sees"
                                + " the emergency any more.",
                        "Case p015 of suite one (on the form, policy us) is an emergency, and no red flag sees"
                                + " the emergency any more."),
                comparison.refusals());
    }

    /** A foot that aches at night unless it hangs down (p017) must be seen within 24 hours at least, and a red flag says so. */
    @Test
    void a_candidate_that_loses_the_red_flag_of_a_case_for_within_24_hours_is_refused(@TempDir Path folder) {
        var suite = new Suite("one", List.of(Outcomes.told("p017")), List.of(), List.of());
        var candidate = Candidate.in(folder)
                .withEach("red-flags.yaml", "level: consultation_24", "level: consultation")
                .load();

        var comparison = Comparison.of(CURRENT, candidate, List.of(suite), NO_FLOORS, Patience.endless());

        assertEquals(
                List.of(
                        "Case p017 of suite one (all told, policy uk) calls for at least 'within 24 hours', and no"
                                + " red flag of such a level fires any more.",
                        "Case p017 of suite one (all told, policy uk) calls for at least 'within 24 hours', and it"
                                + " is sent to 'routine visit', which is too low, and was not before."),
                comparison.refusals().subList(0, 2));
    }

    @Test
    void a_candidate_that_breaks_a_floor_which_the_current_knowledge_keeps_is_refused(@TempDir Path folder) {
        var floor = new Floor(Metric.TOP_1, Group.ALL, Bound.LEAST, 1.0);
        var candidate = Candidate.in(folder)
                .withEach("findings.yaml", "rhabdomyolysis: [0-9.]+", "rhabdomyolysis: 0.001")
                .load();

        var comparison = Comparison.of(
                CURRENT, candidate, List.of(SUITE), new Floors(Map.of("one", List.of(floor))), Patience.endless());

        assertTrue(
                comparison
                        .refusals()
                        .contains("It breaks a floor that the current knowledge keeps. Suite one, all told, policy uk:"
                                + " \"Cause comes first\" is 0.0 %, and it must be at least 100.0 %."),
                comparison.refusals()::toString);
    }

    @Test
    void a_floor_that_the_current_knowledge_breaks_too_refuses_no_candidate() {
        var floor = new Floor(Metric.TOP_1, Group.ALL, Bound.MOST, 0);

        var comparison = Comparison.of(
                CURRENT, CURRENT, List.of(SUITE), new Floors(Map.of("one", List.of(floor))), Patience.endless());

        assertFalse(comparison.isRefused());
    }

    @Test
    void a_candidate_of_another_topic_is_not_compared(@TempDir Path folder) {
        var toothache = Candidate.in(folder)
                .with("topic.yaml", "id: leg-cramps", "id: toothache")
                .load();

        var refused = assertThrows(OtherTopic.class, () -> compare(toothache, Patience.endless()));

        assertEquals("The candidate is of topic 'toothache', not 'leg-cramps'.", refused.getMessage());
    }

    @Test
    void a_candidate_without_a_policy_pack_is_refused(@TempDir Path folder) {
        var candidate = Candidate.in(folder).without("policies/uk.yaml");

        var comparison = compare(candidate.load(), Patience.endless());

        assertEquals(List.of("Policy pack 'uk' is gone, so its emergencies cannot be judged."), comparison.refusals());
    }

    @Test
    void the_same_comparison_gives_the_same_bytes() {
        var once = ComparisonJson.of(compare(CURRENT, Patience.endless()));
        var again = ComparisonJson.of(compare(CURRENT, Patience.endless()));

        assertEquals(once, again);
    }

    private static Comparison compare(KnowledgeVersion candidate, Patience patience) {
        return Comparison.of(CURRENT, candidate, List.of(SUITE), NO_FLOORS, patience);
    }
}
