package health.charley.workbench.knowledge;

import health.charley.knowledge.wording.TopicWords;
import health.charley.workbench.lint.KnowledgeLint;
import health.charley.workbench.lint.LintReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says in sentences what is wrong with the knowledge of topics. */
@Command(
        name = "lint",
        description = "Say in sentences what is wrong with the knowledge of topics, and what to look at.",
        mixinStandardHelpOptions = true)
final class LintCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "TOPIC",
            arity = "1..*",
            defaultValue = KnowledgePath.ALL,
            description = "Topics, or their folders; all topics by default.")
    private List<KnowledgePath> topics;

    @Option(names = "--strict", description = "Let no warning pass.")
    private boolean strict;

    @Override
    public Integer call() {
        var lint = new KnowledgeLint();
        var passes = true;
        for (var topic : topics.stream().flatMap(path -> path.topics().stream()).toList()) {
            var report = lint.of(topic.folder());
            print(topic, report);
            passes &= report.passes(strict);
        }
        return passes ? 0 : 1;
    }

    private void print(KnowledgePath topic, LintReport report) {
        report.faults().forEach(fault -> out().println(fault.inFolder(topic.shown())));
        report.warnings().forEach(warning -> out().println(warning.inFolder(topic.shown()) + " (warning)"));
        out().println(name(topic, report) + ": " + report.summary() + ".");
    }

    /** A topic with a fault does not load, so only its folder is known. */
    private static String name(KnowledgePath topic, LintReport report) {
        return report.faults().isEmpty()
                ? TopicWords.marked(topic.shown(), topic.load().topic())
                : topic.shown();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
