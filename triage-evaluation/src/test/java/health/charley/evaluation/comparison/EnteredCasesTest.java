package health.charley.evaluation.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.evaluation.example.Candidate;
import health.charley.evaluation.example.LegCramps;
import health.charley.evaluation.example.Outcomes;
import health.charley.evaluation.report.ComparisonJson;
import health.charley.evaluation.report.ComparisonText;
import health.charley.evaluation.scorecard.Floors;
import health.charley.evaluation.vignette.Suite;
import health.charley.knowledge.KnowledgeVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Candidates for the leg cramp knowledge, on the case of someone with dark urine after exercise (p015). */

/** Cases that only one of two versions of the knowledge can hold an interview about. */
class EnteredCasesTest {
    private static final KnowledgeVersion CURRENT = LegCramps.knowledge();
    private static final Floors NO_FLOORS = new Floors(Map.of());
    private static final Suite SUITE = new Suite("one", List.of(Outcomes.told("p015")), List.of(), List.of());

    /** p015 is 34 years old. */
    @Test
    void a_candidate_that_an_emergency_cannot_enter_any_more_is_refused(@TempDir Path folder) {
        var candidate = Candidate.in(folder).with("topic.yaml", "minimumAge: 12", "minimumAge: 70");

        var comparison = compare(candidate.load(), Patience.endless());

        assertEquals(
                List.of("It cannot be entered any more."),
                comparison.flips().get(0).changes());
        assertEquals(
                "Case p015 of suite one (all told, policy uk) is an emergency, and it cannot be entered any more.",
                comparison.refusals().get(0));
    }

    @Test
    void a_case_that_needs_no_visit_and_cannot_be_entered_any_more_is_told_and_no_reason_to_refuse(
            @TempDir Path folder) {
        var suite = new Suite("one", List.of(Outcomes.told("p024")), List.of(), List.of());
        var candidate = Candidate.in(folder)
                .with("topic.yaml", "minimumAge: 12", "minimumAge: 70")
                .load();

        var comparison = Comparison.of(CURRENT, candidate, List.of(suite), NO_FLOORS, Patience.endless());

        assertFalse(comparison.isRefused());
        assertTrue(ComparisonText.of(comparison)
                .contains("  p024 of one, all told: It cannot be entered any more. (uk, us)"));
        assertTrue(ComparisonJson.of(comparison).contains("\"changes\" : [ \"It cannot be entered any more.\" ]"));
    }

    @Test
    void a_case_that_can_be_entered_with_the_candidate_alone_is_told(@TempDir Path folder) {
        var stricter = Candidate.in(folder)
                .with("topic.yaml", "minimumAge: 12", "minimumAge: 70")
                .load();

        var comparison = Comparison.of(stricter, CURRENT, List.of(SUITE), NO_FLOORS, Patience.endless());

        assertEquals(
                List.of("It can be entered now."), comparison.flips().get(0).changes());
        assertFalse(comparison.isRefused());
    }

    private static Comparison compare(KnowledgeVersion candidate, Patience patience) {
        return Comparison.of(CURRENT, candidate, List.of(SUITE), NO_FLOORS, patience);
    }
}
