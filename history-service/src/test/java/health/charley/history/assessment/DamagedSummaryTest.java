package health.charley.history.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.history.Damage;
import health.charley.history.HistoryApi;
import health.charley.history.receipt.Receipt;
import health.charley.history.receipt.SampleReceipt;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a list shows of an assessment does not open, and its receipt does, which says the same and more. */
@QuarkusTest
class DamagedSummaryTest {
    private final HistoryApi reviewer = HistoryApi.as("reviewer");
    private final SampleReceipt receipt = SampleReceipt.nightLegCramps(Instant.parse("2026-03-02T12:00:00Z"));

    @Inject
    MeterRegistry meters;

    @BeforeEach
    void keepOne() throws SQLException {
        reviewer.eraseEverything().statusCode(204);
        reviewer.save(receipt).statusCode(201);
        Damage.toAssessment("reviewer", "summary", receipt.id());
    }

    @AfterEach
    void leaveNothingDamaged() {
        reviewer.eraseEverything().statusCode(204);
    }

    @Test
    void it_is_read_as_before() {
        reviewer.read(receipt.id())
                .statusCode(200)
                .body("careLevel", is("self_care"))
                .body("leadingCause.condition", is("night-leg-cramps"))
                .body("receipt", is(receipt.signed()));
    }

    @Test
    void lists_show_it_as_before_and_operators_see_a_number() {
        var before = counted();

        reviewer.list(Map.of())
                .statusCode(200)
                .body("items.id", contains(receipt.id().toString()))
                .body("items[0].leadingCause.condition", is("night-leg-cramps"))
                .body("damaged", is(List.of()));
        reviewer.request()
                .get(HistoryApi.ROOT + "/timeline")
                .then()
                .body("points.assessment", contains(receipt.id().toString()))
                .body("damaged", is(List.of()));

        assertTrue(counted() >= before + 2);
    }

    @Test
    void a_list_names_it_where_its_receipt_cannot_be_read_either_and_shows_the_others() throws SQLException {
        var whole = Receipt.ofVerified(SampleReceipt.nightLegCramps().signed());
        var unreadable = new Receipt(
                "e30.e30.AA",
                whole.issuer(),
                whole.id(),
                whole.assessedAt(),
                whole.topic(),
                whole.knowledge(),
                whole.careLevel(),
                whole.knowledgeReview(),
                whole.leadingCause());
        KeptBefore.save("reviewer", unreadable);
        Damage.toAssessment("reviewer", "summary", unreadable.id());

        reviewer.list(Map.of())
                .statusCode(200)
                .body("items.id", contains(receipt.id().toString()))
                .body("damaged", contains(unreadable.id().toString()));
    }

    @Test
    void saved_again_it_is_the_same() {
        reviewer.save(receipt).statusCode(200).body("topic", is("leg-cramps"));
    }

    private double counted() {
        return meters.get("charley.history.damaged").counter().count();
    }
}
