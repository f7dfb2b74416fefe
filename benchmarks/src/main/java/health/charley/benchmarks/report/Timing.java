package health.charley.benchmarks.report;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * What JMH measured of one benchmark method, in nanoseconds an operation. A method may be measured in two modes: by the mean of
 * whole iterations, which holds whatever else the machine did, and by sampled single operations, which mostly does not.
 *
 * @param median of sampled operations, else of the iterations
 * @param percentile99 of sampled operations, else of the iterations
 * @param best the least mean of an iteration
 * @param allocated bytes an operation
 */
public record Timing(double median, double percentile99, double best, double allocated) {

    /** Runs all methods of a benchmark class in processes of their own; the timings are by method, or method and parameter. */
    public static Map<String, Timing> of(Class<?> benchmark, Map<String, String[]> parameters) {
        var options = new OptionsBuilder()
                .include("^" + benchmark.getName().replace(".", "\\.") + "\\.")
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        parameters.forEach(options::param);
        try {
            return new Runner(options.build())
                    .run().stream()
                            .collect(groupingBy(
                                    result -> name(result, parameters), collectingAndThen(toList(), Timing::from)));
        } catch (RunnerException e) {
            throw new IllegalStateException("The benchmark " + benchmark.getSimpleName() + " failed.", e);
        }
    }

    /** The method, and those of its parameters that were given several values. */
    private static String name(RunResult result, Map<String, String[]> parameters) {
        var several = parameters.entrySet().stream()
                .filter(parameter -> parameter.getValue().length > 1)
                .map(parameter -> " " + result.getParams().getParam(parameter.getKey()))
                .collect(joining());
        return result.getPrimaryResult().getLabel() + several;
    }

    /** From the modes in which a method was measured. */
    private static Timing from(List<RunResult> modes) {
        var sampled = modes.stream()
                .max(Comparator.comparing(Timing::isSampled))
                .orElseThrow()
                .getPrimaryResult()
                .getStatistics();
        var whole = modes.stream().min(Comparator.comparing(Timing::isSampled)).orElseThrow();
        return new Timing(sampled.getPercentile(50), sampled.getPercentile(99), best(whole), allocated(whole));
    }

    private static boolean isSampled(RunResult result) {
        return result.getParams().getMode() == Mode.SampleTime;
    }

    private static double best(RunResult result) {
        return result.getBenchmarkResults().stream()
                .flatMap(each -> each.getIterationResults().stream())
                .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
                .min()
                .orElseThrow();
    }

    private static double allocated(RunResult result) {
        return result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
    }
}
