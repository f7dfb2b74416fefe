package health.charley.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The last lines of a log, for a message: they usually say what went wrong. */
final class LogEnd {
    private static final int LINES = 20;

    private LogEnd() {}

    /** A text that follows a sentence. */
    static String of(Path log) {
        try {
            var lines = Files.readAllLines(log);
            var last = lines.subList(Math.max(0, lines.size() - LINES), lines.size());
            return " The end of " + log + ":\n  " + String.join("\n  ", last);
        } catch (IOException unreadable) {
            return " It left no log in " + log + ".";
        }
    }
}
