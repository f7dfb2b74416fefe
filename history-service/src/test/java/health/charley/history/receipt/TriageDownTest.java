package health.charley.history.receipt;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import health.charley.history.HistoryApi;
import health.charley.testing.NeighbourDown;
import health.charley.testing.PostgresResource;
import health.charley.testing.SignInResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The service while triage has never been reached. */
@QuarkusTest
@TestProfile(TriageDownTest.WithoutTriage.class)
class TriageDownTest {
    @Test
    void nothing_can_be_saved_just_now_but_what_is_there_can_be_read() {
        var patient = HistoryApi.as("patient");

        patient.save(SampleReceipt.nightLegCramps()
                        .signedWith(SigningKeys.named("triage-1").getPrivateKey()))
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("detail", is("The keys that sign receipts can't be had just now."));
        patient.list(Map.of()).statusCode(200);
    }

    public static final class WithoutTriage extends NeighbourDown {
        public WithoutTriage() {
            super(
                    Map.of("charley.triage.url", "http://localhost:1"),
                    new TestResourceEntry(PostgresResource.class, Map.of("database", "history")),
                    new TestResourceEntry(SignInResource.class));
        }
    }
}
