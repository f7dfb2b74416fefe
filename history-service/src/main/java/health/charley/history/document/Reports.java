package health.charley.history.document;

import health.charley.edge.problem.Problems;
import health.charley.history.receipt.Receipt;
import health.charley.history.receipt.ReceiptMappers;
import health.charley.history.receipt.UnreadableReceiptException;
import health.charley.history.report.Report;
import health.charley.history.report.ReportReader;
import health.charley.history.sealing.SealingMappers;
import health.charley.history.words.Words;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Reports of saved receipts, in the words of the topic where triage gives them. */
@ApplicationScoped
public class Reports {
    /** When an operation that makes a document answers 500 of its own. */
    public static final String DAMAGED_OR_NO_DOCUMENT =
            SealingMappers.DAMAGED + " Or it opens, and this document can't be made of it; one in another form may. "
                    + ReceiptMappers.UNREADABLE;

    private static final String NO_DOCUMENT = "This document can't be made of what is kept. One in another form may.";

    private static final Logger LOG = Logger.getLogger(Reports.class);

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

    /**
     * A document of such a receipt. It may ask triage: never within a transaction.
     *
     * @throws UnreadableReceiptException when the receipt does not hold the assessment that its header sums up
     * @throws HttpProblem when it can't be made: what an older release or triage took may say what a document can't
     */
    public <T> T document(String receipt, Function<Report, T> form) {
        Receipt.requireReadable(receipt);
        return made(() -> form.apply(of(receipt))).orElseThrow(() -> Problems.noDocument(NO_DOCUMENT));
    }

    /** What is made of a receipt; nothing where it can't be, which is logged without the message: it may quote the receipt. */
    public static <T> Optional<T> made(Supplier<T> making) {
        try {
            return Optional.of(making.get());
        } catch (RuntimeException unwritable) {
            LOG.errorf(
                    "A document can't be made of a kept receipt: %s",
                    unwritable.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
