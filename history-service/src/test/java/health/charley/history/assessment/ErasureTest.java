package health.charley.history.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.history.HistoryApi;
import health.charley.history.owner.Owner;
import health.charley.history.receipt.SampleReceipt;
import health.charley.testing.SignInResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The retention rule: kept until the person erases it, and then gone. */
@QuarkusTest
class ErasureTest {
    @Test
    void what_a_person_erases_is_gone_from_the_database() throws SQLException {
        var receipt = SampleReceipt.nightLegCramps();
        var owner = Owner.of(SignInResource.issuer(), "patient");
        var patient = HistoryApi.as("patient");
        patient.save(receipt).statusCode(201);
        assertEquals(1, StoredRows.of(owner, receipt.id()));

        patient.erase(receipt.id()).statusCode(204);

        assertEquals(0, StoredRows.of(owner, receipt.id()));
    }
}
