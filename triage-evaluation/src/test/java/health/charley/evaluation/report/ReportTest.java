package health.charley.evaluation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.engine.knowledge.CareLevel;
import health.charley.evaluation.example.LegCramps;
import health.charley.evaluation.example.Outcomes;
import health.charley.evaluation.interview.Manner;
import health.charley.evaluation.interview.PlayedCase;
import health.charley.evaluation.scorecard.Floor;
import health.charley.evaluation.scorecard.Floor.Bound;
import health.charley.evaluation.scorecard.Floors;
import health.charley.evaluation.scorecard.Group;
import health.charley.evaluation.scorecard.Metric;
import health.charley.evaluation.scorecard.Run;
import health.charley.evaluation.scorecard.Scorecard;
import health.charley.evaluation.vignette.Suite;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One case, missed and sent too high, under both policies alike, and one that could not be entered. */
class ReportTest {
    private static final Floors NO_FLOORS = new Floors(Map.of());
    private static final Scorecard SCORECARD = scorecard();

    @Test
    void policies_that_come_out_alike_share_a_column() {
        var text = ScorecardText.of(SCORECARD);

        assertEquals("Topic leg-cramps, version 1.8.0.", text.get(0));
        assertEquals("Suite one: 2 cases, 1 not entered. 95 % intervals in brackets.", text.get(1));
        assertEquals("  Not entered: x1: it is <b>odd</b>.", text.get(2));
        assertEquals("asked (uk, us)", text.get(3).strip());
        assertTrue(
                text.contains("  asked (uk, us) · p024 (muscle-strain): cause in place 4, first is night-leg-cramps; "
                        + "sent too high: within 24 hours."));
    }

    @Test
    void a_single_case_is_no_cases_and_no_published_one_is_a_dash() {
        var missed = Outcomes.sent("p024", CareLevel.CONSULTATION_24, 9, 4);
        var run = Run.of(
                new Suite("one", List.of(missed.vignette()), List.of(), List.of()),
                "us",
                Manner.ASKED,
                List.of(missed));

        var text = ScorecardText.of(new Scorecard(LegCramps.knowledge(), List.of(run), List.of()));

        assertEquals("Suite one: 1 case, 0 not entered. 95 % intervals in brackets.", text.get(1));
        assertTrue(
                text.stream().anyMatch(line -> line.matches("Published: Cause among the first 3 +–")), text::toString);
    }

    @Test
    void the_json_names_the_knowledge_that_was_scored() throws IOException {
        var json = new ObjectMapper().readTree(ScorecardJson.of(SCORECARD));

        assertEquals("leg-cramps", json.path("topic").asText());
        assertEquals(64, json.path("knowledge").path("sha256").asText().length());
        assertEquals("us", json.path("runs").path(1).path("policy").asText());
        assertEquals(
                4,
                json.path("runs").path(1).path("outcomes").path(0).path("place").asInt());
    }

    @Test
    void the_page_needs_nothing_else_and_escapes_what_it_shows() {
        var page = ScorecardPage.of(SCORECARD, floors(Bound.LEAST));

        assertTrue(page.contains("it is &lt;b&gt;odd&lt;/b&gt;."));
        assertTrue(
                page.contains(
                        "<li>Suite one, asked, policy uk: &quot;Cause comes first&quot; is 0.0 %, and it must be at"
                                + " least 50.0 %.</li>"),
                page);
        assertFalse(page.contains("http"));
    }

    @Test
    void floors_that_hold_are_told_from_floors_that_are_not_there() {
        var kept = ScorecardPage.of(SCORECARD, floors(Bound.MOST));
        var none = ScorecardPage.of(SCORECARD, NO_FLOORS);

        assertTrue(kept.contains("<p>No floor that is set for these suites is broken.</p>"));
        assertTrue(none.contains("<p>Suite one has no floors.</p>"));
        assertFalse(none.contains("No floor that is set"));
    }

    @Test
    void every_table_has_a_caption_and_every_picture_a_name() {
        var page = ScorecardPage.of(SCORECARD, NO_FLOORS);

        assertEquals(count(page, "<table"), count(page, "<caption>"));
        assertEquals(count(page, "<svg"), count(page, "role=\"img\" aria-label="));
    }

    private static Floors floors(Bound bound) {
        return new Floors(Map.of("one", List.of(new Floor(Metric.TOP_1, Group.ALL, bound, 0.5))));
    }

    private static int count(String page, String part) {
        return page.split(part, -1).length - 1;
    }

    private static Scorecard scorecard() {
        var missed = Outcomes.sent("p024", CareLevel.CONSULTATION_24, 9, 4);
        var runs = List.of(run("uk", missed), run("us", missed));
        return new Scorecard(LegCramps.knowledge(), runs, List.of());
    }

    private static Run run(String policy, PlayedCase played) {
        var suite = new Suite("one", List.of(played.vignette()), List.of("x1: it is <b>odd</b>."), List.of());
        return Run.of(suite, policy, Manner.ASKED, List.of(played));
    }
}
