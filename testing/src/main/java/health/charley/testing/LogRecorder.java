package health.charley.testing;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Hears all that is logged while a test runs; a test registers it as an extension. */
public final class LogRecorder extends Handler implements BeforeEachCallback, AfterEachCallback {
    private static final String LAST = "the recorder listens";

    private final List<String> lines = new CopyOnWriteArrayList<>();

    @Override
    public void beforeEach(ExtensionContext test) {
        Logger.getLogger("").addHandler(this);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Logger.getLogger("").removeHandler(this);
    }

    @Override
    public void publish(LogRecord entry) {
        lines.add(entry.getMessage() + " " + Arrays.toString(entry.getParameters()) + " " + entry.getThrown());
    }

    /** Fails where a line holds one of the words, large or small; the words are given in small letters. */
    public void requireNoneOf(Collection<String> words) {
        Logger.getLogger("health.charley").info(LAST);
        if (lines.stream().noneMatch(line -> line.startsWith(LAST))) {
            throw new AssertionError("The recorder does not listen.");
        }
        for (var line : lines) {
            for (var word : words) {
                if (line.toLowerCase(Locale.ROOT).contains(word)) {
                    throw new AssertionError("'" + word + "' is in: " + line);
                }
            }
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
