package health.charley.workbench.option;

import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * An option that takes a whole number.
 *
 * @param name as it is typed
 * @param what it counts, such as "a number of people"
 * @param most more than anybody needs, so a slip of the keyboard
 */
public record WholeNumber(String name, String what, int most) {

    /** The number that was typed, which may not be below nothing or above the most. */
    public int of(long typed, CommandSpec spec) {
        if (typed < 0) {
            throw wrong("0 or more", typed, spec);
        }
        if (typed > most) {
            throw wrong("at most " + written(most), typed, spec);
        }
        return (int) typed;
    }

    private ParameterException wrong(String bound, long typed, CommandSpec spec) {
        var sentence = name + " is " + what + ", " + bound + ", not " + written(typed) + ".";
        return new ParameterException(spec.commandLine(), sentence);
    }

    private static String written(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
