package health.charley.evaluation.example;

import health.charley.knowledge.KnowledgeLoader;
import health.charley.knowledge.KnowledgeVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy of the leg cramp knowledge in a folder of its own, to be changed. */
public record Candidate(Path folder) {

    public static Candidate in(Path folder) {
        var source = LegCramps.folder();
        try (var files = Files.walk(source)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = folder.resolve(source.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Candidate(folder);
    }

    /** The candidate with what a pattern finds first in a file replaced. */
    public Candidate with(String file, String pattern, String replacement) {
        try {
            var text = Files.readString(folder.resolve(file));
            Files.writeString(folder.resolve(file), text.replaceFirst(pattern, replacement));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Candidate without(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public KnowledgeVersion load() {
        return KnowledgeLoader.load(folder);
    }
}
