package health.charley.benchmarks.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder that is gone, with all in it, when it is closed. */
public record TemporaryFolder(Path path) implements AutoCloseable {

    public static TemporaryFolder made() throws IOException {
        return new TemporaryFolder(Files.createTempDirectory("charley-bench"));
    }

    @Override
    public void close() throws IOException {
        try (var paths = Files.walk(path)) {
            for (var below : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(below);
            }
        }
    }
}
