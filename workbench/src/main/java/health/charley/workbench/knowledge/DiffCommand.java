package health.charley.workbench.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.knowledge.diff.Change;
import health.charley.knowledge.diff.KnowledgeDiff;
import health.charley.knowledge.diff.Part;
import health.charley.knowledge.wording.TopicWords;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says in clinical words what changed between two versions of a topic's knowledge. */
@Command(
        name = "diff",
        description = "Say in clinical words what changed between two versions of a topic's knowledge.",
        mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", description = "A folder, a topic, or a version: leg-cramps@1.0.0.")
    private KnowledgePath old;

    @Parameters(index = "1", paramLabel = "NEW", description = "The same for what it is compared with.")
    private KnowledgePath candidate;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() throws JsonProcessingException {
        var after = candidate.load();
        var diff = KnowledgeDiff.between(old.load().base(), after.base());
        if (json) {
            out().println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(diff));
        } else {
            print(TopicWords.of(after.topic()), diff);
        }
        return 0;
    }

    private void print(String topic, KnowledgeDiff diff) {
        out().println(topic + ": " + diff.from() + " → " + diff.to());
        for (var part : Part.values()) {
            var changes = diff.of(part);
            if (!changes.isEmpty()) {
                out().println();
                out().println(part.heading());
                changes.forEach(this::print);
            }
        }
        out().println();
        out().println(diff.changes().isEmpty() ? "No changes." : summary(diff));
    }

    private void print(Change change) {
        out().println(mark(change) + change.sentence());
    }

    private static String mark(Change change) {
        if (change.lowersCare()) {
            return "  !! LOWERED: ";
        }
        return change.reworded() ? "  !! REWORDED: " : "  - ";
    }

    private static String summary(KnowledgeDiff diff) {
        return diff.changes().size() + (diff.changes().size() == 1 ? " change, " : " changes, ") + diff.lowering()
                + " that may lower the care that is advised, " + diff.rewording()
                + " of wording alone." + refusal(diff);
    }

    private static String refusal(KnowledgeDiff diff) {
        return diff.isRefused() ? " A candidate with these changes is refused." : "";
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
