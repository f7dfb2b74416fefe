package health.charley.history.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.history.HistoryApi;
import health.charley.history.owner.Owner;
import health.charley.history.receipt.SampleReceipt;
import health.charley.testing.AtOnce;
import health.charley.testing.SignInResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConcurrentSaveTest {
    @Test
    void of_sixteen_at_once_one_saves_and_fifteen_find_it_saved() throws Exception {
        var patient = HistoryApi.as("patient");
        var receipt = SampleReceipt.nightLegCramps();

        var statuses = AtOnce.statuses(16, () -> patient.save(receipt).extract().statusCode());

        assertEquals(1, statuses.stream().filter(status -> status == 201).count());
        assertEquals(15, statuses.stream().filter(status -> status == 200).count());
        assertEquals(1, rowsOf(receipt));
    }

    /** A save that saw the claim and not the row, or the row and not the claim, would be told of another account. */
    @Test
    void one_that_is_saved_and_erased_at_once_is_never_said_to_be_anothers() throws Exception {
        var patient = HistoryApi.as("patient");
        var other = HistoryApi.as("patient2");
        var answers = Set.of(200, 201, 204, 404);
        for (var round = 0; round < 20; round++) {
            var receipt = SampleReceipt.nightLegCramps();
            var turn = new AtomicInteger();

            var statuses = AtOnce.statuses(
                    9, () -> turn.getAndIncrement() % 3 == 0 ? erase(patient, receipt) : save(patient, receipt));

            assertTrue(answers.containsAll(statuses), statuses.toString());
            var kept = rowsOf(receipt);
            assertEquals(kept == 1 ? 409 : 201, save(other, receipt));
        }
    }

    private static int save(HistoryApi api, SampleReceipt receipt) {
        return api.save(receipt).extract().statusCode();
    }

    private static int erase(HistoryApi api, SampleReceipt receipt) {
        return api.erase(receipt.id()).extract().statusCode();
    }

    private static int rowsOf(SampleReceipt receipt) throws SQLException {
        return StoredRows.of(Owner.of(SignInResource.issuer(), "patient"), receipt.id());
    }
}
