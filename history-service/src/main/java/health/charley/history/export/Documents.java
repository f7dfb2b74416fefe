package health.charley.history.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.history.document.Reports;
import health.charley.history.fhir.ReportBundle;
import health.charley.history.print.ReportPdf;
import health.charley.history.report.Report;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The documents of a kept receipt. One that can't be made takes nothing else with it. */
@ApplicationScoped
class Documents {
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
        var report = Reports.made(() -> reports.of(receipt));
        return List.of(
                document("document.json", report, this::json),
                document("document.fhir.json", report, Documents::fhir),
                document("document.pdf", report, ReportPdf::of));
    }

    private static Document document(String name, Optional<Report> report, Function<Report, byte[]> form) {
        return new Document(name, report.flatMap(told -> Reports.made(() -> form.apply(told))));
    }

    private byte[] json(Report report) {
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(report);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static byte[] fhir(Report report) {
        return ReportBundle.of(report).getBytes(UTF_8);
    }
}
