package health.charley.history.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import health.charley.history.HistoryApi;
import health.charley.history.receipt.SampleReceipt;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One receipt in two spellings: zlib's releases may compress the same bytes to others, and the first releases did not. */
@QuarkusTest
class SameReceiptTest {
    private final HistoryApi patient = HistoryApi.as("patient");

    @Test
    void a_receipt_that_is_compressed_otherwise_is_the_same() {
        var receipt = SampleReceipt.nightLegCramps();
        patient.save(receipt).statusCode(201);

        patient.save(receipt.plain()).statusCode(200);

        patient.read(receipt.id()).body("receipt", is(receipt.signed()));
    }

    @Test
    void among_several_the_first_spelling_stays() {
        var receipt = SampleReceipt.nightLegCramps();

        patient.saveSeveral(List.of(receipt.plain().signed(), receipt.signed()))
                .statusCode(200)
                .body("items.outcome", contains("saved", "already-saved"));
        patient.read(receipt.id()).body("receipt", is(receipt.plain().signed()));
    }

    @Test
    void a_receipt_that_says_something_else_under_the_same_id_is_refused() {
        var receipt = SampleReceipt.nightLegCramps();
        patient.save(receipt).statusCode(201);

        patient.save(receipt.plain().with("policy", "eu")).statusCode(409);
    }
}
