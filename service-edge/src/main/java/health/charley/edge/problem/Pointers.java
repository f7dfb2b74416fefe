package health.charley.edge.problem;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** JSON Pointers in their URI fragment form (RFC 6901 §6), such as {@code #/answers/0/value}. */
public final class Pointers {

    /** The whole body. */
    public static final String ROOT = "#";

    private Pointers() {}

    /** The pointer along these property names and list positions; without any it is the whole body. */
    public static String of(Object... steps) {
        return of(Arrays.asList(steps));
    }

    /** The pointer along these property names and list positions; without any it is the whole body. */
    public static String of(List<?> steps) {
        return ROOT + steps.stream().map(step -> "/" + escaped(step.toString())).collect(Collectors.joining());
    }

    private static String escaped(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }
}
