package health.charley.workbench.simulate;

import health.charley.evaluation.comparison.Comparison;
import health.charley.evaluation.comparison.Patience;
import health.charley.evaluation.population.Population;
import health.charley.evaluation.report.ComparisonJson;
import health.charley.evaluation.report.ComparisonText;
import health.charley.evaluation.report.ScorecardJson;
import health.charley.evaluation.report.ScorecardPage;
import health.charley.evaluation.report.ScorecardText;
import health.charley.evaluation.scorecard.Floors;
import health.charley.evaluation.scorecard.Run;
import health.charley.evaluation.scorecard.Scorecard;
import health.charley.knowledge.KnowledgeLoader;
import health.charley.knowledge.file.Folders;
import health.charley.workbench.knowledge.TopicFolders;
import health.charley.workbench.knowledge.VersionFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts cases to the knowledge of topics and says how well it does, or what a candidate for it would change. */
@Command(
        name = "simulate",
        description =
                "Put cases to the knowledge of topics and say how well it does. Ends with 1 when a floor is broken.",
        mixinStandardHelpOptions = true)
public final class SimulateCommand implements Callable<Integer> {
    private final Path checkout;
    private final Path home;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "TOPIC", arity = "0..*", description = "Ids of topics; all of them where none is named.")
    private List<String> topics = List.of();

    @Mixin
    private CaseFiles cases = new CaseFiles();

    @Option(
            names = "--candidate",
            paramLabel = "FOLDER",
            description = "A folder of knowledge to compare with that of the topic. Ends with 1 when it is refused.")
    private VersionFolder candidate;

    @Mixin
    private SimulatedPeople people = new SimulatedPeople();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description =
                    "Where to write, for one topic that is named; scorecard/TOPIC in .charley or CHARLEY_HOME by default.")
    private Path target;

    /** The command in a checkout, whose folder {@code knowledge} holds the topics; it writes to {@code home}. */
    public SimulateCommand(Path checkout, Path home) {
        this.checkout = checkout;
        this.home = home;
    }

    @Override
    public Integer call() {
        var named = new TopicFolders(checkout.resolve("knowledge")).named(topics);
        if (named.size() != 1 && (target != null || candidate != null)) {
            throw wrong("--out and --candidate go with one topic.");
        }
        named.forEach(this::tryToWrite);
        return named.stream().map(this::simulate).reduce(true, Boolean::logicalAnd) ? 0 : 1;
    }

    /** Simulates one topic and says whether all is well. */
    private boolean simulate(Path folder) {
        return candidate == null ? score(folder) : compare(folder);
    }

    private boolean score(Path folder) {
        var knowledge = KnowledgeLoader.load(folder);
        var drawn = people.number() > 0 ? List.of(Population.interviewed(knowledge, people.number())) : List.<Run>of();
        var suites = cases.suites(folder, knowledge.base());
        var scorecard = Scorecard.of(knowledge, suites, drawn);
        var floors = Floors.of(folder, suites);
        var broken = floors.brokenBy(scorecard);
        if (scorecard.suites().isEmpty()) {
            out().println("Topic '" + knowledge.topic().id() + "' has no cases.");
        }
        ScorecardText.of(scorecard).forEach(out()::println);
        floors.missing(scorecard).forEach(suite -> out().println("Suite " + suite + " has no floors."));
        broken.forEach(sentence -> out().println("Broken floor. " + sentence));
        write(folder, "scorecard.json", ScorecardJson.of(scorecard));
        write(folder, "index.html", ScorecardPage.of(scorecard, floors));
        return broken.isEmpty();
    }

    private boolean compare(Path folder) {
        var current = KnowledgeLoader.load(folder);
        var suites = cases.suites(folder, current.base());
        var floors = Floors.of(folder, suites);
        var other = KnowledgeLoader.load(candidate.path());
        var comparison = Comparison.of(current, other, suites, floors, Patience.endless());
        ComparisonText.of(comparison).forEach(out()::println);
        write(folder, "comparison.json", ComparisonJson.of(comparison));
        return !comparison.isRefused();
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    /** Before any case is played: a run may take minutes. */
    private void tryToWrite(Path topic) {
        var folder = folderFor(topic);
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "try", ""));
        } catch (IOException e) {
            throw notWritten(folder);
        }
    }

    private void write(Path topic, String name, String text) {
        var folder = folderFor(topic);
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw notWritten(folder);
        }
        out().println("Written: " + folder.resolve(name));
    }

    private Path folderFor(Path topic) {
        return target != null ? target : home.resolve("scorecard").resolve(Folders.nameOf(topic));
    }

    private ParameterException notWritten(Path folder) {
        return wrong("The folder '" + folder + "' cannot be written to.");
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
