package health.charley.evaluation.safety;

import health.charley.testing.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The counterexamples of a topic that are known and still to be mended, one a line, each group under a comment that says why
 * it is there. A new one fails the build, and so does one that is mended and still listed: the list only shrinks.
 */
final class KnownGaps {

    static SortedSet<String> of(String topic) {
        var file = Repository.root().resolve("triage-evaluation/src/test/resources/known-gaps/" + topic + ".txt");
        return Files.exists(file) ? read(file) : new TreeSet<>();
    }

    private static SortedSet<String> read(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves what was found under {@code target/}, to be put in the place of the list. */
    static void leave(String topic, SortedSet<String> found) {
        var folder = Repository.root().resolve("triage-evaluation/target/known-gaps");
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(topic + ".txt"), found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private KnownGaps() {}
}
