package health.charley.workbench.simulate;

import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.KnowledgeException;
import health.charley.evaluation.population.Population;
import health.charley.evaluation.report.ScorecardJson;
import health.charley.evaluation.report.ScorecardPage;
import health.charley.evaluation.report.ScorecardText;
import health.charley.evaluation.scorecard.FloorFile;
import health.charley.evaluation.scorecard.Run;
import health.charley.evaluation.scorecard.Scorecard;
import health.charley.evaluation.vignette.PublicCases;
import health.charley.evaluation.vignette.Suite;
import health.charley.evaluation.vignette.Suites;
import health.charley.knowledge.KnowledgeLoader;
import health.charley.knowledge.file.Folders;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts cases to the knowledge of topics and says how well it does. */
@Command(
        name = "simulate",
        description = "Put cases to the knowledge of topics and say how well it does.",
        mixinStandardHelpOptions = true)
public final class SimulateCommand implements Callable<Integer> {
    private final Path checkout;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "TOPIC", arity = "0..*", description = "Ids of topics; all of them where none is named.")
    private List<String> topics = List.of();

    @Option(
            names = "--vignettes",
            paramLabel = "FILE.json",
            description = "Cases of your own, in the public JSON form.")
    private Path vignettes;

    @Option(names = "--coding", paramLabel = "FILE.json", description = "The answers of those cases.")
    private Path coding;

    @Option(
            names = "--suite",
            paramLabel = "FILE.yaml",
            description = "Cases of your own, in the form of vignettes/*.yaml.")
    private Path suite;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Where to write; .charley/scorecard/TOPIC by default.")
    private Path out;

    @Option(
            names = "--people",
            paramLabel = "NUMBER",
            defaultValue = "300",
            description = "How many simulated people to interview; ${DEFAULT-VALUE} by default, 0 for none.")
    private int people;

    /** The command in a checkout, whose folder {@code knowledge} holds the topics. */
    public SimulateCommand(Path checkout) {
        this.checkout = checkout;
    }

    @Override
    public Integer call() {
        try {
            var broken = topics().stream().mapToLong(this::simulate).sum();
            return broken == 0 ? 0 : 1;
        } catch (KnowledgeException e) {
            e.faults().forEach(out()::println);
            return 1;
        }
    }

    private List<String> topics() {
        return topics.isEmpty()
                ? Folders.in(checkout.resolve("knowledge")).stream()
                        .map(Folders::nameOf)
                        .toList()
                : topics;
    }

    /** Scores one topic and says how many floors are broken. */
    private long simulate(String topic) {
        var folder = checkout.resolve("knowledge").resolve(topic);
        var knowledge = KnowledgeLoader.load(folder);
        var drawn = people > 0 ? List.of(Population.interviewed(knowledge, people)) : List.<Run>of();
        var scorecard = Scorecard.of(knowledge, suites(folder, knowledge.base()), drawn);
        var broken = scorecard.suites().stream()
                .flatMap(id -> scorecard.broken(id, FloorFile.of(folder, id)).stream())
                .toList();
        ScorecardText.of(scorecard).forEach(out()::println);
        broken.forEach(sentence -> out().println("Broken floor. " + sentence));
        var target = out == null ? checkout.resolve(".charley/scorecard").resolve(topic) : out;
        write(target.resolve("scorecard.json"), ScorecardJson.of(scorecard));
        write(target.resolve("index.html"), ScorecardPage.of(scorecard, broken));
        return broken.size();
    }

    /** The cases named in the command; where it names none, those of the topic. */
    private List<Suite> suites(Path folder, KnowledgeBase knowledge) {
        var named = new ArrayList<Suite>();
        if (vignettes != null) {
            named.add(PublicCases.read(vignettes, Optional.ofNullable(coding), knowledge));
        }
        if (suite != null) {
            named.add(Suites.read(suite));
        }
        return named.isEmpty() ? Suites.of(folder) : named;
    }

    private void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
            out().println("Written: " + file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
