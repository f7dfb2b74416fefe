package health.charley.history.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import health.charley.history.Damage;
import health.charley.history.HistoryApi;
import health.charley.history.receipt.SampleReceipt;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether an assessment is of a sample is told without its being read. */
@QuarkusTest
class ReviewTest {
    private final HistoryApi publisher = HistoryApi.as("publisher");
    private final SampleReceipt sample =
            SampleReceipt.nightLegCramps(Instant.parse("2026-03-02T12:00:00Z")).withResult("knowledgeReview", "sample");
    private final SampleReceipt older = SampleReceipt.nightLegCramps(Instant.parse("2026-03-01T12:00:00Z"));

    @BeforeEach
    void keepASampleAndOneThatDoesNotSay() {
        publisher.eraseEverything().statusCode(204);
        publisher.save(older).statusCode(201);
        publisher.save(sample).statusCode(201);
    }

    @AfterEach
    void leaveNothing() {
        publisher.eraseEverything().statusCode(204);
    }

    @Test
    void it_says_nothing_else_and_the_access_log_does_not_tell_of_it() {
        review(publisher, sample.id())
                .statusCode(200)
                .body("status", is("sample"))
                .body("reviewed", is(false))
                .body(not(containsString("night")));
        reviews()
                .body(
                        "items.assessment",
                        contains(sample.id().toString(), older.id().toString()))
                .body("items.review.status", contains("sample", "unknown"))
                .body(not(containsString("night")));

        publisher.accessLog(Map.of()).body("items.what", is(List.of("saved", "saved")));
    }

    @Test
    void of_a_damaged_one_it_is_unknown() throws SQLException {
        Damage.toAssessment("publisher", "summary", sample.id());
        Damage.toAssessment("publisher", "receipt", sample.id());

        review(publisher, sample.id()).statusCode(200).body("status", is("unknown"));
        reviews().body("items.review.status", contains("unknown", "unknown"));
    }

    @Test
    void somebody_elses_assessment_is_none() {
        review(HistoryApi.as("patient2"), sample.id()).statusCode(404);
    }

    private ValidatableResponse reviews() {
        return publisher.request().get(HistoryApi.ROOT + "/reviews").then().statusCode(200);
    }

    private static ValidatableResponse review(HistoryApi person, UUID id) {
        return person.request()
                .get(HistoryApi.ASSESSMENTS + "/" + id + "/review")
                .then();
    }
}
