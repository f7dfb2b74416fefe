package health.charley.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** The checkout under test. */
public final class Repository {
    public static final Path ROOT = root();

    private Repository() {}

    public static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The first number in a launcher's note about a process. */
    public static long processIn(Path note) {
        try {
            return Long.parseLong(Files.readString(note).strip().split("\\D+")[0]);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
