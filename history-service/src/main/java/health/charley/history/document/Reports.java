package health.charley.history.document;

import health.charley.history.receipt.Receipt;
import health.charley.history.report.Report;
import health.charley.history.report.ReportReader;
import health.charley.history.words.Words;
import jakarta.enterprise.context.ApplicationScoped;

/** Reports of saved receipts, in the words of the topic where triage gives them. */
@ApplicationScoped
public class Reports {
    private final Words words;

    Reports(Words words) {
        this.words = words;
    }

    /** The report of a receipt that was verified when it was saved. It may ask triage: never within a transaction. */
    public Report of(String receipt) {
        var told = Receipt.ofVerified(receipt);
        var known = words.find(
                told.topic(), told.knowledge().version(), told.knowledge().sha256());
        return ReportReader.read(receipt, known);
    }
}
