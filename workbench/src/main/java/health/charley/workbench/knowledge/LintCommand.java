package health.charley.workbench.knowledge;

import health.charley.engine.knowledge.KnowledgeException;
import health.charley.knowledge.TopicKnowledge;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says in sentences what is wrong with the knowledge of topics. */
@Command(
        name = "lint",
        description = "Say in sentences what is wrong with the knowledge of topics.",
        mixinStandardHelpOptions = true)
final class LintCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", arity = "1..*", description = "Folders of one topic each.")
    private List<Path> folders;

    @Override
    public Integer call() {
        var faults = folders.stream().flatMap(folder -> faults(folder).stream()).toList();
        faults.forEach(out()::println);
        out().println(faults.isEmpty() ? "No faults." : faults.size() + " faults.");
        return faults.isEmpty() ? 0 : 1;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private static List<String> faults(Path folder) {
        try {
            TopicKnowledge.load(folder);
            return List.of();
        } catch (KnowledgeException e) {
            return e.faults();
        }
    }
}
