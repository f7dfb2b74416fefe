package health.charley.knowledge;

import static org.junit.jupiter.api.Assertions.assertThrows;

import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.KnowledgeException;
import health.charley.knowledge.diff.Change;
import health.charley.knowledge.diff.KnowledgeDiff;
import health.charley.testing.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A copy of the leg cramp knowledge, as an unreleased version {@value #VERSION}, that a test may spoil. */
final class KnowledgeFiles {
    private static final String VERSION = "1.1.0";

    private final Path folder;

    private KnowledgeFiles(Path folder) {
        this.folder = folder;
    }

    /** A copy of the current version in {@code folder}. */
    static KnowledgeFiles copiedTo(Path folder) {
        var original = Repository.root().resolve("knowledge/leg-cramps");
        try (var paths = Files.walk(original)) {
            for (var path : paths.filter(Files::isRegularFile)
                    .filter(path -> !path.startsWith(original.resolve("releases")))
                    .toList()) {
                var copy = folder.resolve(original.relativize(path).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var files = new KnowledgeFiles(folder);
        return files.write(
                "topic.yaml", files.read("topic.yaml").replaceFirst("(?m)^version: .*$", "version: " + VERSION));
    }

    Path folder() {
        return folder;
    }

    KnowledgeBase base() {
        return KnowledgeLoader.load(folder).base();
    }

    /** The faults for which they do not load. */
    List<String> faults() {
        return assertThrows(KnowledgeException.class, this::base).faults();
    }

    /** What a clinician reads of the changes from an earlier copy to this one, after a mark where they must look at it. */
    List<String> changesSince(KnowledgeFiles before) {
        return KnowledgeDiff.between(before.base(), base()).changes().stream()
                .map(KnowledgeFiles::marked)
                .toList();
    }

    private static String marked(Change change) {
        if (change.refused()) {
            return "REFUSED " + change.sentence();
        }
        if (change.reworded()) {
            return "REWORDED " + change.sentence();
        }
        return (change.lowersCare() ? "LOWERED " : "") + change.sentence();
    }

    /** Replaces the first place in a file that reads {@code text}. */
    KnowledgeFiles replace(String file, String text, String replacement) {
        var content = read(file);
        if (!content.contains(text)) {
            throw new AssertionError(file + " does not hold: " + text);
        }
        var at = content.indexOf(text);
        return write(file, content.substring(0, at) + replacement + content.substring(at + text.length()));
    }

    KnowledgeFiles append(String file, String text) {
        return write(file, read(file) + text);
    }

    KnowledgeFiles write(String file, String content) {
        try {
            Files.writeString(folder.resolve(file), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    KnowledgeFiles delete(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
