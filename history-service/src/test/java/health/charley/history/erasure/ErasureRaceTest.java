package health.charley.history.erasure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.history.AtOnce;
import health.charley.history.HistoryApi;
import health.charley.history.report.SampleAssessment;
import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Someone erases everything on one device while another one reads. */
@QuarkusTest
class ErasureRaceTest {
    private final HistoryApi clinician = HistoryApi.as("clinician");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/timeline",
                "/drafts",
                "/assessments/{id}/document",
                "/assessments/{id}/notes",
                "/assessments/{id}"
            })
    void what_is_read_meanwhile_is_read_before_or_not_there(String path) throws Exception {
        var receipt = SampleAssessment.CHEST_PAIN.receipt();
        clinician.save(receipt);
        var read = HistoryApi.ROOT + path.replace("{id}", receipt.id().toString());
        var isRead = new AtomicBoolean();

        var statuses = AtOnce.statusesBeforeAnyEnds(
                2,
                () -> isRead.getAndSet(true)
                        ? clinician.eraseEverything().extract().statusCode()
                        : clinician.request().get(read).statusCode());

        assertTrue(statuses.contains(204), statuses.toString());
        assertTrue(statuses.stream().allMatch(status -> status < 500), statuses.toString());
    }
}
