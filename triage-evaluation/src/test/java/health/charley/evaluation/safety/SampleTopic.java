package health.charley.evaluation.safety;

import health.charley.engine.TriageEngine;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.evaluation.safety.SafetyProof.Extent;
import health.charley.knowledge.KnowledgeLoader;
import health.charley.knowledge.firing.MinimalAnswers;
import health.charley.knowledge.firing.PersonClasses;
import health.charley.testing.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy of a small invented topic that is safe, and that a test may spoil. */
final class SampleTopic {
    private final Path folder;

    private SampleTopic(Path folder) {
        this.folder = folder;
    }

    static SampleTopic copiedTo(Path folder) {
        var original = folderOf("sample");
        try (var paths = Files.walk(original)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve(original.relativize(path).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SampleTopic(folder);
    }

    /** The folder of one of the invented topics. */
    static Path folderOf(String topic) {
        return Repository.root()
                .resolve("triage-evaluation/src/test/resources/knowledge")
                .resolve(topic);
    }

    SampleTopic replace(String file, String text, String replacement) {
        var content = read(file);
        if (!content.contains(text)) {
            throw new AssertionError(file + " does not hold: " + text);
        }
        return write(file, content.replace(text, replacement));
    }

    SampleTopic append(String file, String text) {
        return write(file, read(file) + text);
    }

    KnowledgeBase knowledge() {
        return KnowledgeLoader.load(folder).base();
    }

    /** What the proof finds, under the one policy of the topic. */
    ProofReport proof() {
        return SafetyProof.of(knowledge(), Extent.EVERYONE).get(0);
    }

    /** The same where no rule is spread out into more than so many sets of answers. */
    ProofReport proofOfAtMost(int sets) {
        return proofOf(guide(), sets);
    }

    /** The engine that reasons with it. */
    Guide guide() {
        var knowledge = knowledge();
        return Guide.of(new TriageEngine(knowledge, knowledge.policies().get(0)));
    }

    /** What the proof finds of another guide that claims to reason with it. */
    ProofReport proofOf(Guide guide) {
        return proofOf(guide, MinimalAnswers.MOST);
    }

    private ProofReport proofOf(Guide guide, int mostSets) {
        var knowledge = knowledge();
        var people = new PersonClasses(knowledge).all();
        var subject = Subject.of(knowledge, knowledge.policies().get(0), Extent.EVERYONE, mostSets);
        return SafetyProof.of(subject, guide, people);
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SampleTopic write(String file, String content) {
        try {
            Files.writeString(folder.resolve(file), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
