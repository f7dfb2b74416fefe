package health.charley.history.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.history.HistoryApi;
import health.charley.history.report.SampleAssessment;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** A PDF is made without a warning that nobody can mend. */
@QuarkusTest
class QuietPdfTest {
    @Test
    void a_pdf_is_made_without_a_warning() {
        var receipt = SampleAssessment.CHEST_PAIN.receipt();
        var patient = HistoryApi.as("patient");
        patient.save(receipt).statusCode(201);
        var warnings = new Warnings();
        Logger.getLogger("").addHandler(warnings);
        try {
            patient.request()
                    .accept("application/pdf")
                    .get(HistoryApi.ASSESSMENTS + "/" + receipt.id() + "/document")
                    .then()
                    .statusCode(200);
        } finally {
            Logger.getLogger("").removeHandler(warnings);
        }

        assertEquals(List.of(), warnings.heard);
    }

    private static final class Warnings extends Handler {
        private final List<String> heard = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord said) {
            if (said.getLevel().intValue() >= Level.WARNING.intValue()) {
                heard.add(said.getLoggerName() + ": " + said.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
