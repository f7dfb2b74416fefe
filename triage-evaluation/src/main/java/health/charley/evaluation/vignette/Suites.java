package health.charley.evaluation.vignette;

import health.charley.engine.knowledge.KnowledgeException;
import health.charley.knowledge.file.EntryFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds the suites of a topic: every YAML file in its folder {@code vignettes}. */
public final class Suites {
    private static final String YAML = ".yaml";

    /** The suites of the topic in a folder, by name; none where it has no vignettes. */
    public static List<Suite> of(Path topic) {
        var folder = topic.resolve("vignettes");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(YAML))
                    .sorted()
                    .map(Suites::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The suite in a YAML file. */
    public static Suite read(Path file) {
        var name = file.getFileName().toString();
        try {
            var cases = VignetteFile.read(file.toAbsolutePath().getParent(), name);
            return new Suite(name.replace(YAML, ""), cases, List.of(), List.of());
        } catch (EntryFault e) {
            throw new KnowledgeException(e.getMessage());
        }
    }

    private Suites() {}
}
