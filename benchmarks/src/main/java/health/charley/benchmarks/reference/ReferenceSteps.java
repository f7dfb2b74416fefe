package health.charley.benchmarks.reference;

import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * What one step over SymCAT takes other programs, in nanoseconds; empty for one that does not run on this machine.
 *
 * @param sparseC in C over listed likelihoods alone, the best of its rounds
 * @param denseBlas two dense matrix products in one BLAS thread, the median
 * @param sparseScipy two sparse matrix products of scipy, the median
 */
public record ReferenceSteps(OptionalDouble sparseC, OptionalDouble denseBlas, OptionalDouble sparseScipy) {
    private static final double NANOSECONDS = 1000;

    /** Runs the programs that lie beside {@code symcat} in the folder of outside data. */
    public static ReferenceSteps measure(Path data) {
        try (var programs = new ReferencePrograms(data)) {
            var c = programs.kernel();
            var python = programs.python();
            return new ReferenceSteps(
                    microseconds(c, "^sparse double: ([0-9.]+) us"),
                    microseconds(python, "^EIG two gemv.*median +([0-9.]+) us"),
                    microseconds(python, "^EIG sparse.*median +([0-9.]+) us"));
        }
    }

    private static OptionalDouble microseconds(String output, String line) {
        var match = Pattern.compile(line, Pattern.MULTILINE).matcher(output);
        return match.find()
                ? OptionalDouble.of(NANOSECONDS * Double.parseDouble(match.group(1)))
                : OptionalDouble.empty();
    }

    /** The shorter times of two runs. */
    public ReferenceSteps orFaster(ReferenceSteps other) {
        return new ReferenceSteps(
                lesser(sparseC, other.sparseC),
                lesser(denseBlas, other.denseBlas),
                lesser(sparseScipy, other.sparseScipy));
    }

    private static OptionalDouble lesser(OptionalDouble one, OptionalDouble other) {
        return Stream.of(one, other)
                .map(OptionalDouble::stream)
                .flatMapToDouble(DoubleStream::sequential)
                .min();
    }
}
