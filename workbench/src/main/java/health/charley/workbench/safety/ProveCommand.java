package health.charley.workbench.safety;

import health.charley.evaluation.safety.ProofReport;
import health.charley.evaluation.safety.ProofText;
import health.charley.evaluation.safety.SafetyProof;
import health.charley.evaluation.safety.SafetyProof.Extent;
import health.charley.knowledge.KnowledgeLoader;
import health.charley.workbench.knowledge.TopicFolders;
import health.charley.workbench.option.WholeNumber;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Proves topics safe under each of their policy packs, or shows the paths on which they are not. */
@Command(
        name = "prove",
        description = "Prove topics safe on red flags, or show the paths on which they are not.",
        mixinStandardHelpOptions = true)
public final class ProveCommand implements Callable<Integer> {
    private static final WholeNumber PATHS = new WholeNumber("--paths", "a number of counterexamples", 10_000);

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "TOPIC", arity = "0..*", description = "Ids of topics; all where none is named.")
    private List<String> topics = List.of();

    @Option(
            names = "--knowledge",
            paramLabel = "FOLDER",
            defaultValue = "knowledge",
            description = "The folder of the topics; ${DEFAULT-VALUE} where none is named.")
    private Path knowledge;

    @Option(names = "--few", description = "Look at a few kinds of people only: much faster, as the tests do it.")
    private boolean few;

    private int paths;

    @Option(names = "--witnesses", description = "Print the interviews that bear claims out as well.")
    private boolean witnesses;

    @Option(
            names = "--paths",
            paramLabel = "NUMBER",
            defaultValue = "3",
            description = "How many counterexamples of a claim to print with their paths; ${DEFAULT-VALUE} by default.")
    void print(long counterexamples) {
        paths = PATHS.of(counterexamples, spec);
    }

    @Override
    public Integer call() {
        var holds = true;
        for (var folder : new TopicFolders(knowledge).named(topics)) {
            for (var report : reports(folder)) {
                new ProofText(out(), paths, witnesses).print(report);
                holds &= report.holds();
            }
        }
        out().println(holds ? "All claims hold for " + extent().all() + "." : "Some claims are broken.");
        return holds ? 0 : 1;
    }

    private List<ProofReport> reports(Path folder) {
        return SafetyProof.of(KnowledgeLoader.load(folder).base(), extent());
    }

    private Extent extent() {
        return few ? Extent.FEW : Extent.EVERYONE;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
