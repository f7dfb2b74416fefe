package health.charley.web.example;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;

/** Keeps what the front end logs, with the causes of failures; not what the sign-in provider in this process logs. */
public final class LogRecorder extends Handler {
    private static final String PROVIDER = "no.nav.";

    private final List<String> lines = new CopyOnWriteArrayList<>();

    public List<String> lines() {
        return List.copyOf(lines);
    }

    public boolean heard(String words) {
        return lines.stream().anyMatch(line -> line.contains(words));
    }

    @Override
    public void publish(LogRecord entry) {
        if (!Objects.requireNonNullElse(entry.getLoggerName(), "").startsWith(PROVIDER)) {
            lines.add(written(entry));
        }
    }

    private static String written(LogRecord entry) {
        var failure = new StringWriter();
        if (entry.getThrown() != null) {
            entry.getThrown().printStackTrace(new PrintWriter(failure));
        }
        return ExtLogRecord.wrap(entry).getFormattedMessage() + " " + Arrays.toString(entry.getParameters()) + " "
                + failure;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
