package health.charley.history.comparison;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.history.HistoryApi;
import health.charley.history.comparison.Comparison.ChangedAnswer;
import health.charley.history.comparison.Comparison.ChangedCause;
import health.charley.history.comparison.Comparison.Trend;
import health.charley.history.report.Report;
import health.charley.history.report.ReportReader;
import health.charley.history.report.SampleAssessment;
import health.charley.history.words.SampleWords;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ComparisonTest {
    private static final Instant MAY = Instant.parse("2026-05-04T09:12:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-04T09:12:00Z");

    private final HistoryApi patient = HistoryApi.as("patient");

    @BeforeEach
    void beginWithNothing() {
        patient.eraseEverything().statusCode(204);
    }

    @Test
    void a_leg_that_swelled_since_makes_the_advice_more_urgent() {
        var comparison = Comparing.compare(
                report(SampleAssessment.NIGHT_CRAMPS, MAY), report(SampleAssessment.NEW_SWELLING, JUNE));

        assertEquals(Trend.MORE_URGENT, comparison.advice());
        assertEquals("self_care", comparison.earlier().careLevel());
        assertEquals("emergency", comparison.later().careLevel());
        assertTrue(comparison.sameKnowledge());
        assertFalse(comparison.later().review().reviewed());
        assertEquals(
                List.of("R8", "R8a"),
                comparison.redFlagsRaised().stream().map(ChangedFlag::id).toList());
        assertEquals(List.of(), comparison.redFlagsGone());
        assertTrue(comparison
                .answers()
                .contains(new ChangedAnswer(
                        "swelling", "Is a leg swollen?", Optional.of("No"), Optional.of("Yes, one leg"))));
    }

    @Test
    void the_order_in_time_counts_and_not_the_order_of_asking() {
        var comparison = Comparing.compare(
                report(SampleAssessment.NEW_SWELLING, JUNE), report(SampleAssessment.NIGHT_CRAMPS, MAY));

        assertEquals(MAY, comparison.earlier().assessedAt());
        assertEquals(Trend.MORE_URGENT, comparison.advice());
    }

    @Test
    void within_a_second_the_time_of_the_ids_counts() {
        var first = saved(SampleAssessment.NIGHT_CRAMPS, MAY.plusMillis(100));
        var second = saved(SampleAssessment.NEW_SWELLING, MAY.plusMillis(900));

        isToldInOrder(first, second);
    }

    /** Nobody can say which was first; the list has one order, and so has this. */
    @Test
    void within_a_millisecond_the_order_is_that_of_the_list() {
        saved(SampleAssessment.NIGHT_CRAMPS, MAY);
        saved(SampleAssessment.NEW_SWELLING, MAY);
        var listed = patient.list(Map.of("limit", 2)).extract().<List<String>>path("items.id");

        isToldInOrder(UUID.fromString(listed.get(1)), UUID.fromString(listed.get(0)));
    }

    private void isToldInOrder(UUID earlier, UUID later) {
        for (var named : List.of(List.of(earlier, later), List.of(later, earlier))) {
            patient.request()
                    .queryParam("with", named.get(1))
                    .get(HistoryApi.ASSESSMENTS + "/" + named.get(0) + "/comparison")
                    .then()
                    .statusCode(200)
                    .body("earlier.id", is(earlier.toString()))
                    .body("later.id", is(later.toString()));
        }
    }

    @Test
    void an_answer_that_only_one_of_them_has_is_told_from_its_side() {
        var comparison = Comparing.compare(
                report(SampleAssessment.CHEST_PAIN, MAY), report(SampleAssessment.NIGHT_CRAMPS, JUNE));

        assertTrue(comparison
                .answers()
                .contains(new ChangedAnswer(
                        "knot",
                        "Does the muscle turn into a hard, tight knot that you can see or feel?",
                        Optional.empty(),
                        Optional.of("Yes"))));
        assertTrue(comparison.answers().stream()
                .noneMatch(answer -> answer.question().equals("breathless")));
    }

    @Test
    void a_cause_has_its_probability_in_both() {
        var comparison = Comparing.compare(
                report(SampleAssessment.NIGHT_CRAMPS, MAY), report(SampleAssessment.NEW_SWELLING, JUNE));

        var clot = cause(comparison, "deep-vein-thrombosis");
        assertEquals(Optional.empty(), clot.before());
        assertEquals(0.3296, clot.after().orElseThrow(), 0.0001);
        assertEquals("deep-vein-thrombosis", comparison.causes().get(0).condition());
        assertTrue(cause(comparison, "night-leg-cramps").before().orElseThrow() > 0.7);
    }

    @Test
    void an_assessment_differs_from_itself_in_nothing() {
        var report = report(SampleAssessment.PAIN_ON_WALKING, MAY);

        var comparison = Comparing.compare(report, report);

        assertEquals(Trend.SAME, comparison.advice());
        assertEquals(List.of(), comparison.answers());
    }

    @Test
    void two_of_the_own_assessments_are_compared_over_http() {
        var earlier = saved(SampleAssessment.NIGHT_CRAMPS, MAY);
        var later = saved(SampleAssessment.NEW_SWELLING, JUNE);

        patient.request()
                .queryParam("with", earlier)
                .get(HistoryApi.ASSESSMENTS + "/" + later + "/comparison")
                .then()
                .statusCode(200)
                .body("advice", is("more-urgent"))
                .body("earlier.id", is(earlier.toString()));
    }

    @Test
    void one_that_is_somebody_elses_is_not_found_and_one_that_is_missing_is_asked_for() {
        var mine = saved(SampleAssessment.NIGHT_CRAMPS, MAY);
        var theirs = SampleAssessment.NEW_SWELLING.receipt(JUNE);
        HistoryApi.as("patient2").save(theirs).statusCode(201);

        patient.request()
                .queryParam("with", theirs.id())
                .get(HistoryApi.ASSESSMENTS + "/" + mine + "/comparison")
                .then()
                .statusCode(404);
        patient.request()
                .get(HistoryApi.ASSESSMENTS + "/" + mine + "/comparison")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("with"));
    }

    private UUID saved(SampleAssessment sample, Instant at) {
        var receipt = sample.receipt(at);
        patient.save(receipt).statusCode(201);
        return receipt.id();
    }

    private static Report report(SampleAssessment sample, Instant at) {
        var claims = sample.claims();
        claims.put("iat", at.getEpochSecond());
        return ReportReader.read(SampleAssessment.unsigned(claims), Optional.of(SampleWords.legCramps()));
    }

    private static ChangedCause cause(Comparison comparison, String condition) {
        return comparison.causes().stream()
                .filter(cause -> cause.condition().equals(condition))
                .findFirst()
                .orElseThrow();
    }
}
