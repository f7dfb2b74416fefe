package health.charley.history.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.history.Damage;
import health.charley.history.HistoryApi;
import health.charley.history.receipt.SampleReceipt;
import health.charley.testing.Ids;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One of two assessments does not open, for a bit of it changed in the database: the other one is as it was. */
@QuarkusTest
class DamagedAssessmentTest {
    private final HistoryApi reviewer = HistoryApi.as("reviewer");
    private final SampleReceipt whole = SampleReceipt.nightLegCramps(Instant.parse("2026-03-01T12:00:00Z"));
    private final SampleReceipt damaged = SampleReceipt.nightLegCramps(Instant.parse("2026-03-02T12:00:00Z"));

    @Inject
    MeterRegistry meters;

    @BeforeEach
    void keepTwoOfWhichOneIsDamaged() throws SQLException {
        reviewer.eraseEverything().statusCode(204);
        reviewer.save(whole).statusCode(201);
        reviewer.save(damaged).statusCode(201);
        Damage.toAssessment("reviewer", "summary", damaged.id());
        Damage.toAssessment("reviewer", "receipt", damaged.id());
    }

    @AfterEach
    void leaveNothingDamaged() {
        reviewer.eraseEverything().statusCode(204);
    }

    @Test
    void the_list_shows_the_others_and_names_it() {
        reviewer.list(Map.of())
                .statusCode(200)
                .body("items.id", contains(whole.id().toString()))
                .body("damaged", contains(damaged.id().toString()));
        reviewer.list(Map.of("topic", "headache")).statusCode(200).body("damaged", is(List.of()));
    }

    @Test
    void a_part_of_the_list_counts_it_and_goes_on() {
        var next = reviewer.list(Map.of("limit", 1))
                .statusCode(200)
                .body("items", is(List.of()))
                .body("damaged", contains(damaged.id().toString()))
                .extract()
                .<String>path("next");

        reviewer.list(Map.of("limit", 1, "cursor", next))
                .body("items.id", contains(whole.id().toString()))
                .body("damaged", is(List.of()));
    }

    @Test
    void the_timeline_shows_the_others_and_names_it() {
        reviewer.request()
                .get(HistoryApi.ROOT + "/timeline")
                .then()
                .statusCode(200)
                .body("points.assessment", contains(whole.id().toString()))
                .body("damaged", contains(damaged.id().toString()));
    }

    @Test
    void whoever_asks_for_it_is_told_that_it_is_damaged_and_operators_see_a_number() {
        var before = counted();

        tellsOfDamage(reviewer.read(damaged.id()));
        tellsOfDamage(get(damaged.id(), "document"));
        tellsOfDamage(get(whole.id(), "comparison?with=" + damaged.id()));

        assertEquals(before + 3, counted());
        reviewer.read(whole.id()).statusCode(200);
    }

    @Test
    void its_receipt_is_not_taken_as_long_as_it_is_there() {
        reviewer.save(damaged).statusCode(409).body("detail", containsString("is damaged"));
        reviewer.saveSeveral(
                        List.of(damaged.signed(), SampleReceipt.nightLegCramps().signed()))
                .statusCode(200)
                .body("items.outcome", contains("conflict", "saved"));

        reviewer.erase(damaged.id()).statusCode(204);
        reviewer.save(damaged).statusCode(201);
        reviewer.read(damaged.id()).statusCode(200);
    }

    @Test
    void one_damaged_draft_hides_no_other() throws SQLException {
        var first = draft();
        var second = draft();
        Damage.to("reviewer", "draft", "content", "id", first);

        reviewer.request()
                .get(HistoryApi.ROOT + "/drafts")
                .then()
                .statusCode(200)
                .body("items.id", contains(second.toString()))
                .body("damaged", contains(first.toString()));
        tellsOfDamage(
                reviewer.request().get(HistoryApi.ROOT + "/drafts/" + first).then());
    }

    private static void tellsOfDamage(ValidatableResponse answer) {
        answer.statusCode(500)
                .contentType("application/problem+json")
                .body("type", is("urn:charley:problem:damaged"))
                .body("title", is("Damaged"))
                .body("detail", containsString("is damaged"))
                .body("everything", nullValue())
                .body(not(containsString("seal")));
    }

    private ValidatableResponse get(UUID id, String what) {
        return reviewer.request()
                .get(HistoryApi.ASSESSMENTS + "/" + id + "/" + what)
                .then();
    }

    private UUID draft() {
        var id = Ids.now();
        reviewer.request()
                .contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body(Map.of("topic", "leg-cramps", "person", Map.of("age", 45, "sex", "male"), "answers", List.of()))
                .put(HistoryApi.ROOT + "/drafts/" + id)
                .then()
                .statusCode(200);
        return id;
    }

    private double counted() {
        return meters.get("charley.history.damaged").counter().count();
    }
}
