package health.charley.evaluation.example;

import health.charley.knowledge.KnowledgeLoader;
import health.charley.knowledge.KnowledgeVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

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
        return changed(file, text -> text.replaceFirst(pattern, replacement));
    }

    /** The candidate with everything that a pattern finds in a file replaced. */
    public Candidate withEach(String file, String pattern, String replacement) {
        return changed(file, text -> text.replaceAll(pattern, replacement));
    }

    private Candidate changed(String file, UnaryOperator<String> change) {
        try {
            var text = Files.readString(folder.resolve(file));
            Files.writeString(folder.resolve(file), change.apply(text));
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
