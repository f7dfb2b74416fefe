package health.charley.history.assessment;

import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.history.HistoryApi;
import health.charley.history.owner.Owner;
import health.charley.history.owner.OwnerTransaction;
import health.charley.history.receipt.SampleReceipt;
import health.charley.history.retention.KeptFor;
import health.charley.testing.SignInResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Assessments that are kept for thirty days, or for as long as the person wants. */
@QuarkusTest
class AssessmentRetentionTest {
    private static final Duration THIRTY_DAYS = Duration.ofDays(30);

    private final HistoryApi publisher = HistoryApi.as("publisher");
    private final Owner owner = Owner.of(SignInResource.issuer(), "publisher");
    private final SampleReceipt receipt = SampleReceipt.nightLegCramps(Instant.parse("2026-03-01T12:00:00Z"));

    @Inject
    AssessmentShelf shelf;

    @Inject
    OwnerTransaction transaction;

    @BeforeEach
    void save() {
        publisher.eraseEverything().statusCode(204);
        publisher.save(receipt).statusCode(201);
    }

    @Test
    void before_the_time_nothing_is_erased_however_long_ago_the_assessment_was_made() {
        assertEquals(0, apply(Optional.of(THIRTY_DAYS), Duration.ofDays(29)));

        publisher.read(receipt.id()).statusCode(200);
    }

    @Test
    void after_the_time_it_is_erased_noted_and_its_receipt_is_free() {
        assertEquals(1, apply(Optional.of(THIRTY_DAYS), Duration.ofDays(31)));

        publisher.read(receipt.id()).statusCode(404);
        publisher.accessLog(Map.of()).body("items.what", contains("expired", "saved"));
        HistoryApi.as("reviewer").save(receipt).statusCode(201);
        HistoryApi.as("reviewer").erase(receipt.id()).statusCode(204);
    }

    @Test
    void without_a_limit_it_is_kept() {
        assertEquals(0, apply(Optional.empty(), Duration.ofDays(36_500)));

        publisher.read(receipt.id()).statusCode(200);
    }

    private int apply(Optional<Duration> limit, Duration later) {
        var rule = new AssessmentRetention(shelf, KeptFor.assessments(limit));
        return transaction.call(owner, () -> rule.apply(owner, Instant.now().plus(later)));
    }
}
