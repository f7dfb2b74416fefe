package health.charley.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Runs a program to its end. */
public final class Shell {
    private Shell() {}

    /** What the program prints; it must end well. */
    public static String outputOf(ProcessBuilder builder) {
        try {
            var process = builder.redirectErrorStream(true).start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var code = process.waitFor();
            if (code != 0) {
                throw new IllegalStateException(builder.command() + " ended with " + code + ":\n" + output);
            }
            return output;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(cause);
        }
    }

    public static void signal(String signal, long process) {
        outputOf(new ProcessBuilder("kill", "-" + signal, Long.toString(process)));
    }

    public static void pause(Duration duration) {
        LockSupport.parkNanos(duration.toNanos());
    }
}
