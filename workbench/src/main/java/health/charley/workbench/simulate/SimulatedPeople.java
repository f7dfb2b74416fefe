package health.charley.workbench.simulate;

import health.charley.workbench.option.WholeNumber;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option that says how many simulated people are interviewed. */
public final class SimulatedPeople {
    private static final WholeNumber PEOPLE = new WholeNumber("--people", "a number of people", 1_000_000);

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    private int number;

    @Option(
            names = "--people",
            paramLabel = "NUMBER",
            defaultValue = "1000",
            description = "How many simulated people to interview; ${DEFAULT-VALUE} by default, 0 for none.")
    void interview(long people) {
        number = PEOPLE.of(people, spec);
    }

    public int number() {
        return number;
    }
}
