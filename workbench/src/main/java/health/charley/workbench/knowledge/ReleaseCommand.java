package health.charley.workbench.knowledge;

import health.charley.knowledge.TopicKnowledge;
import health.charley.knowledge.file.KnowledgeFolder;
import health.charley.knowledge.release.Release;
import health.charley.knowledge.release.Releases;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Releases the current version of a topic: from then on it never changes. */
@Command(
        name = "release",
        description = "Release the current version of a topic: keep its files and record their SHA-256.",
        mixinStandardHelpOptions = true)
final class ReleaseCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "TOPIC", description = "A topic, or its folder.")
    private KnowledgePath topic;

    @Override
    public Integer call() {
        var release = release();
        spec.commandLine()
                .getOut()
                .println("Released " + topic.shown() + " " + release.version() + " with the SHA-256 " + release.sha256()
                        + ". Commit its folder, and raise 'version' before the next change.");
        return 0;
    }

    private Release release() {
        var current = TopicKnowledge.load(topic.folder()).newest();
        return Releases.of(topic.folder()).add(current.number(), new KnowledgeFolder(topic.folder()));
    }
}
