package health.charley.history.comparison;

import static health.charley.history.comparison.ChangedFlag.Certainty.CERTAIN;
import static health.charley.history.comparison.ChangedFlag.Certainty.UNCERTAIN;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.history.HistoryApi;
import health.charley.history.comparison.ChangedFlag.Certainty;
import health.charley.history.comparison.Comparison.ChangedDetail;
import health.charley.history.comparison.Comparison.Detail;
import health.charley.history.report.Report;
import health.charley.history.report.ReportReader;
import health.charley.history.report.SampleAssessment;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a comparison says of red flags that became more or less certain, and of the person. */
@QuarkusTest
class ChangedInBetweenTest {
    private static final Instant MAY = Instant.parse("2026-05-04T09:12:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-04T09:12:00Z");

    @Test
    void a_flag_that_became_certain_is_raised() {
        var comparison = Comparing.compare(flagged(MAY, chestPain(false)), flagged(JUNE, chestPain(true)));

        assertEquals(List.of(told(true, Optional.of(UNCERTAIN), Optional.of(CERTAIN))), comparison.redFlagsRaised());
        assertEquals(List.of(), comparison.redFlagsLessCertain());
        assertEquals(List.of(), comparison.redFlagsGone());
    }

    @Test
    void a_flag_that_became_uncertain_is_less_certain_and_not_gone() {
        var comparison = Comparing.compare(flagged(MAY, chestPain(true)), flagged(JUNE, chestPain(false)));

        assertEquals(List.of(), comparison.redFlagsRaised());
        assertEquals(
                List.of(told(false, Optional.of(CERTAIN), Optional.of(UNCERTAIN))), comparison.redFlagsLessCertain());
        assertEquals(List.of(), comparison.redFlagsGone());
    }

    @Test
    void a_flag_that_came_or_went_has_one_side() {
        var raised = Comparing.compare(flagged(MAY), flagged(JUNE, chestPain(false)));
        var gone = Comparing.compare(flagged(MAY, chestPain(true)), flagged(JUNE));

        assertEquals(List.of(told(false, Optional.empty(), Optional.of(UNCERTAIN))), raised.redFlagsRaised());
        assertEquals(List.of(), raised.redFlagsGone());
        assertEquals(List.of(told(true, Optional.of(CERTAIN), Optional.empty())), gone.redFlagsGone());
        assertEquals(List.of(), gone.redFlagsLessCertain());
    }

    @Test
    void a_flag_that_stayed_as_it_was_did_not_change() {
        var comparison = Comparing.compare(flagged(MAY, chestPain(false)), flagged(JUNE, chestPain(false)));

        assertEquals(List.of(), comparison.redFlagsRaised());
        assertEquals(List.of(), comparison.redFlagsLessCertain());
        assertEquals(List.of(), comparison.redFlagsGone());
    }

    @Test
    void what_differs_about_the_person_is_told() {
        var comparison = Comparing.compare(
                of(MAY, Map.of("age", 25, "sex", "female", "pregnancy", "none")),
                of(JUNE, Map.of("age", 26, "sex", "female", "pregnancy", "pregnant")));

        assertEquals(
                List.of(
                        new ChangedDetail(Detail.AGE, Optional.of("25"), Optional.of("26")),
                        new ChangedDetail(Detail.PREGNANCY, Optional.of("none"), Optional.of("pregnant"))),
                comparison.person());
    }

    @Test
    void what_is_not_known_about_the_person_is_left_out() {
        var comparison = Comparing.compare(
                of(MAY, Map.of("sex", "female", "pregnancy", "unknown")),
                of(JUNE, Map.of("age", 25, "sex", "female", "pregnancy", "postpartum")));

        assertEquals(
                List.of(
                        new ChangedDetail(Detail.AGE, Optional.empty(), Optional.of("25")),
                        new ChangedDetail(Detail.PREGNANCY, Optional.empty(), Optional.of("postpartum"))),
                comparison.person());
    }

    @Test
    void the_same_person_did_not_change() {
        var person = Map.<String, Object>of("age", 25, "sex", "female");

        assertEquals(
                List.of(), Comparing.compare(of(MAY, person), of(JUNE, person)).person());
    }

    @Test
    void flags_and_person_are_told_over_http() {
        var patient = HistoryApi.as("patient");
        var earlier = SampleAssessment.CHEST_PAIN.receipt(MAY).with("result", flags(chestPain(false)));
        var later = SampleAssessment.CHEST_PAIN
                .receipt(JUNE)
                .with("result", flags(chestPain(true)))
                .with("person", Map.of("age", 85, "sex", "male", "pregnancy", "none"));
        patient.save(earlier).statusCode(201);
        patient.save(later).statusCode(201);

        patient.request()
                .queryParam("with", later.id())
                .get(HistoryApi.ASSESSMENTS + "/" + earlier.id() + "/comparison")
                .then()
                .statusCode(200)
                .body("person", contains(Map.of("what", "age", "before", "45", "after", "85")))
                .body(
                        "redFlagsRaised",
                        contains(Map.of(
                                "id", "R1",
                                "text", "Chest pain.",
                                "careLevel", "emergency_ambulance",
                                "certain", true,
                                "action", "Call an ambulance.",
                                "before", "uncertain",
                                "after", "certain")))
                .body("redFlagsLessCertain", empty())
                .body("redFlagsGone", empty());
    }

    private static Map<String, Object> chestPain(boolean certain) {
        return Map.of(
                "id", "R1",
                "text", "Chest pain.",
                "careLevel", "emergency_ambulance",
                "certain", certain,
                "action", "Call an ambulance.");
    }

    private static ChangedFlag told(boolean certain, Optional<Certainty> before, Optional<Certainty> after) {
        return new ChangedFlag(
                "R1", "Chest pain.", "emergency_ambulance", certain, "Call an ambulance.", before, after);
    }

    @SafeVarargs
    private static Report flagged(Instant at, Map<String, Object>... raised) {
        return report(at, Map.of("result", flags(raised)));
    }

    @SafeVarargs
    private static Map<String, Object> flags(Map<String, Object>... raised) {
        return Map.of("careLevel", "emergency", "conclusive", true, "causes", List.of(), "redFlags", List.of(raised));
    }

    private static Report of(Instant at, Map<String, Object> person) {
        return report(at, Map.of("person", person));
    }

    private static Report report(Instant at, Map<String, Object> changes) {
        var claims = SampleAssessment.NIGHT_CRAMPS.claims();
        claims.put("iat", at.getEpochSecond());
        claims.putAll(changes);
        return ReportReader.read(SampleAssessment.unsigned(claims), Optional.empty());
    }
}
