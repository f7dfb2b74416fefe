package health.charley.history.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.history.AtOnce;
import health.charley.history.HistoryApi;
import health.charley.history.owner.Owner;
import health.charley.history.receipt.SampleReceipt;
import health.charley.testing.SignInResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
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

    private static int rowsOf(SampleReceipt receipt) throws SQLException {
        return StoredRows.of(Owner.of(SignInResource.issuer(), "patient"), receipt.id());
    }
}
