package health.charley.workbench;

import health.charley.testing.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy of the leg cramp knowledge, with its releases and cases, as an unreleased version, that a test may spoil. */
public final class KnowledgeCopy {
    static final String VERSION = "9.0.0";

    private final Path folder;

    private KnowledgeCopy(Path folder) {
        this.folder = folder;
    }

    /** A copy in {@code folder}. */
    public static KnowledgeCopy in(Path folder) {
        var original = Repository.root().resolve("knowledge/leg-cramps");
        try (var paths = Files.walk(original)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve(original.relativize(path).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var copy = new KnowledgeCopy(folder);
        return copy.write(
                "topic.yaml", copy.read("topic.yaml").replaceFirst("(?m)^version: .*$", "version: " + VERSION));
    }

    public Path folder() {
        return folder;
    }

    public String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the first place in a file that reads {@code text}. */
    public KnowledgeCopy replace(String file, String text, String replacement) {
        var content = read(file);
        var at = content.indexOf(text);
        if (at < 0) {
            throw new AssertionError(file + " does not hold: " + text);
        }
        return write(file, content.substring(0, at) + replacement + content.substring(at + text.length()));
    }

    public KnowledgeCopy write(String file, String content) {
        try {
            Files.writeString(folder.resolve(file), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
