package health.charley.workbench.simulate;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says how many simulated people are interviewed. */
public final class SimulatedPeople {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    private int number;

    @Option(
            names = "--people",
            paramLabel = "NUMBER",
            defaultValue = "1000",
            description = "How many simulated people to interview; ${DEFAULT-VALUE} by default, 0 for none.")
    void interview(int people) {
        if (people < 0) {
            throw new ParameterException(
                    spec.commandLine(), "--people is a number of people, 0 or more, not " + people + ".");
        }
        number = people;
    }

    public int number() {
        return number;
    }
}
