package health.charley.workbench.ablate;

import health.charley.evaluation.ablation.Ablation;
import health.charley.evaluation.vignette.Suites;
import health.charley.knowledge.KnowledgeLoader;
import health.charley.knowledge.wording.TopicWords;
import health.charley.workbench.knowledge.TopicFolders;
import health.charley.workbench.simulate.SimulatedPeople;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows on the cases of a topic what each part of the question choice is worth. */
@Command(
        name = "ablate",
        description = "Put a topic's cases to it with one part of the question choice taken away at a time.",
        mixinStandardHelpOptions = true)
public final class AblateCommand implements Runnable {
    private final Path checkout;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "TOPIC",
            defaultValue = "leg-cramps",
            description = "Id of a topic; ${DEFAULT-VALUE} by default.")
    private String topic;

    @Mixin
    private SimulatedPeople people = new SimulatedPeople();

    /** The command in a checkout, whose folder {@code knowledge} holds the topics. */
    public AblateCommand(Path checkout) {
        this.checkout = checkout;
    }

    @Override
    public void run() {
        var folder = new TopicFolders(checkout.resolve("knowledge")).topic(topic);
        var knowledge = KnowledgeLoader.load(folder);
        var out = spec.commandLine().getOut();
        for (var suite : Suites.of(folder)) {
            out.println(TopicWords.of(knowledge.topic()) + ", suite " + suite.id() + ", policy "
                    + knowledge.base().policies().get(0).id());
            Ablation.table(knowledge, suite).forEach(out::println);
        }
        if (people.number() > 0) {
            out.println(people.number() + " simulated people");
            Ablation.tableOfPeople(knowledge, people.number()).forEach(out::println);
        }
    }
}
