package health.charley.history.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.history.document.Reports;
import health.charley.history.fhir.ReportBundle;
import health.charley.history.print.ReportPdf;
import health.charley.history.report.Report;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The documents of a kept receipt. One that can't be made takes nothing else with it. */
@ApplicationScoped
class Documents {
    private static final Logger LOG = Logger.getLogger(Documents.class);

    private final Reports reports;
    private final ObjectMapper json;

    Documents(Reports reports, ObjectMapper json) {
        this.reports = reports;
        this.json = json;
    }

    /** A document by its name in the archive; without content where it can't be made. */
    record Document(String name, Optional<byte[]> content) {}

    /** It may ask triage for words: never within a transaction. */
    List<Document> of(String receipt) {
        var report = made(() -> reports.of(receipt));
        return List.of(
                new Document("document.json", report.flatMap(told -> made(() -> json(told)))),
                new Document("document.fhir.json", report.flatMap(told -> made(() -> fhir(told)))),
                new Document("document.pdf", report.flatMap(told -> made(() -> ReportPdf.of(told)))));
    }

    private byte[] json(Report report) throws JsonProcessingException {
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(report);
    }

    private static byte[] fhir(Report report) {
        return ReportBundle.of(report).getBytes(UTF_8);
    }

    private static <T> Optional<T> made(Making<T> making) {
        try {
            return Optional.of(making.make());
        } catch (RuntimeException | JsonProcessingException unwritable) {
            // without its message, which may quote the receipt
            LOG.errorf(
                    "A document can't be made of a kept receipt: %s",
                    unwritable.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** The writing of a document. */
    private interface Making<T> {
        T make() throws JsonProcessingException;
    }
}
