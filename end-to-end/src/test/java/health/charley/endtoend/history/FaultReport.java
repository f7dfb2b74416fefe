package health.charley.endtoend.history;

import health.charley.endtoend.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestWatcher;

/** The table that is printed at the end: the counts of each fault, and of what failed or was not tried, why. */
final class FaultReport implements TestWatcher, LifecycleMethodExecutionExceptionHandler {
    private static final Logger LOG = Logger.getLogger(FaultReport.class);
    private static final Path FILE = Repository.ROOT.resolve("end-to-end/target/faults/report.md");
    private static final List<String> COLUMNS = List.of(
            "fault",
            "sent",
            "confirmed",
            "of these erased since",
            "of these opened again, as sent",
            "of these lost",
            "not confirmed and sent again",
            "of these saved the first time",
            "twice",
            "503 with Retry-After, of all writes",
            "connection broken, of all writes",
            "refused for good (400), of all writes",
            "slowest answer",
            "other writes confirmed",
            "of these lost");

    /** Adds a row; there is a cell for each column. */
    static void add(List<String> cells) {
        if (cells.size() != COLUMNS.size()) {
            throw new IllegalArgumentException("A row has " + COLUMNS.size() + " cells, not " + cells.size() + ".");
        }
        LOG.info(row(cells).strip());
        try {
            if (!Files.exists(FILE)) {
                Files.createDirectories(FILE.getParent());
                Files.writeString(FILE, row(COLUMNS) + row(Collections.nCopies(COLUMNS.size(), "---")));
            }
            Files.writeString(FILE, row(cells), StandardOpenOption.APPEND);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public void testAborted(ExtensionContext test, Throwable cause) {
        tell(test, "not tried", cause);
    }

    @Override
    public void testFailed(ExtensionContext test, Throwable cause) {
        tell(test, "FAILED", cause);
    }

    @Override
    public void handleBeforeAllMethodExecutionException(ExtensionContext tests, Throwable cause) throws Throwable {
        tell(tests, "FAILED before it began", cause);
        throw cause;
    }

    private static void tell(ExtensionContext test, String what, Throwable cause) {
        var reason = String.valueOf(cause.getMessage()).replace('|', '/').replaceAll("\\s+", " ");
        var first = nameOf(test) + ": **" + what + "**: " + reason;
        add(Stream.concat(Stream.of(first), Collections.nCopies(COLUMNS.size() - 1, "").stream())
                .toList());
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    /** The sentence of a test's name, with the case where it has several. */
    private static String nameOf(ExtensionContext test) {
        return test.getTestMethod()
                .map(method -> method.getName().replace('_', ' ') + caseOf(test))
                .orElseGet(test::getDisplayName);
    }

    private static String caseOf(ExtensionContext test) {
        return test.getDisplayName().startsWith("[") ? " " + test.getDisplayName() : "";
    }
}
