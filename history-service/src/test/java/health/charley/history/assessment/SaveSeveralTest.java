package health.charley.history.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.history.HistoryApi;
import health.charley.history.receipt.SampleReceipt;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several receipts in one request. */
@QuarkusTest
class SaveSeveralTest {
    private final HistoryApi patient = HistoryApi.as("patient");
    private final HistoryApi other = HistoryApi.as("patient2");

    @Test
    void each_receipt_is_answered_in_its_place() {
        var before = SampleReceipt.nightLegCramps();
        var taken = SampleReceipt.nightLegCramps();
        var present = SampleReceipt.nightLegCramps();
        var fresh = SampleReceipt.nightLegCramps(Instant.now().minusSeconds(3600));
        patient.save(before).statusCode(201);
        patient.save(present).statusCode(201);
        other.save(taken).statusCode(201);

        patient.saveSeveral(List.of(
                        before.signed(),
                        "not a receipt",
                        taken.signed(),
                        fresh.signed(),
                        present.withResult("careLevel", "consultation").signed(),
                        fresh.signed()))
                .statusCode(200)
                .body(
                        "items.outcome",
                        contains("already-saved", "refused", "conflict", "saved", "conflict", "already-saved"))
                .body("items[0].assessment.id", is(before.id().toString()))
                .body("items[0]", not(hasKey("detail")))
                .body("items[1].detail", is("The receipt is not a signed text that can be read."))
                .body("items[1]", not(hasKey("assessment")))
                .body("items[2].detail", is("This receipt is saved in another account."))
                .body("items[3].assessment.id", is(fresh.id().toString()))
                .body("items[4].detail", is("Another receipt is saved under this id."));

        patient.read(fresh.id()).statusCode(200);
        patient.read(taken.id()).statusCode(404);
    }

    @Test
    void fifty_at_once_are_saved_and_sent_again_change_nothing() {
        var receipts = IntStream.range(0, 50)
                .mapToObj(number -> SampleReceipt.nightLegCramps().signed())
                .toList();

        patient.saveSeveral(receipts).body("items.outcome", is(Collections.nCopies(50, "saved")));
        patient.saveSeveral(receipts).body("items.outcome", is(Collections.nCopies(50, "already-saved")));
    }

    /** The receipts come in opposite orders: whoever locked the first of them could wait for the other's last for ever. */
    @Test
    void two_accounts_with_the_same_receipts_at_once_share_them_and_none_is_saved_twice() throws Exception {
        var receipts = IntStream.range(0, 20)
                .mapToObj(number -> SampleReceipt.nightLegCramps().signed())
                .toList();
        var backwards = new ArrayList<>(receipts);
        Collections.reverse(backwards);

        var outcomes = atOnce(
                () -> patient.saveSeveral(receipts).statusCode(200).extract().path("items.outcome"),
                () -> other.saveSeveral(backwards).statusCode(200).extract().path("items.outcome"));

        assertEquals(20, Collections.frequency(outcomes, "saved"));
        assertEquals(20, Collections.frequency(outcomes, "conflict"));
    }

    private static List<String> atOnce(Callable<List<String>> one, Callable<List<String>> another) throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            var outcomes = new ArrayList<String>();
            for (var done : threads.invokeAll(List.of(one, another))) {
                outcomes.addAll(done.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }
}
