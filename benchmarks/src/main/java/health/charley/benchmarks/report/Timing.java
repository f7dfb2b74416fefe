package health.charley.benchmarks.report;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * What JMH measured of one benchmark method, in nanoseconds an operation.
 *
 * @param median of the iterations, or of the single operations where those are sampled
 * @param best of the iterations
 * @param percentile99 of the iterations or operations
 * @param allocated bytes an operation
 */
public record Timing(double median, double best, double percentile99, double allocated) {

    /** Runs all methods of a benchmark class in a process of its own; the timings are by method, or method and parameter. */
    public static Map<String, Timing> of(Class<?> benchmark, Map<String, String[]> parameters) {
        var options = new OptionsBuilder()
                .include("^" + benchmark.getName().replace(".", "\\.") + "\\.")
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        parameters.forEach(options::param);
        try {
            return new Runner(options.build())
                    .run().stream().collect(Collectors.toMap(result -> name(result, parameters), Timing::from));
        } catch (RunnerException e) {
            throw new IllegalStateException("The benchmark " + benchmark.getSimpleName() + " failed.", e);
        }
    }

    /** The method, and those of its parameters that were given several values. */
    private static String name(RunResult result, Map<String, String[]> parameters) {
        var several = parameters.entrySet().stream()
                .filter(parameter -> parameter.getValue().length > 1)
                .map(parameter -> " " + result.getParams().getParam(parameter.getKey()))
                .collect(Collectors.joining());
        return result.getPrimaryResult().getLabel() + several;
    }

    private static Timing from(RunResult result) {
        var statistics = result.getPrimaryResult().getStatistics();
        var iterations = result.getBenchmarkResults().stream()
                .flatMap(each -> each.getIterationResults().stream())
                .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
                .toArray();
        var allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
        return new Timing(
                statistics.getPercentile(50),
                Arrays.stream(iterations).min().orElseThrow(),
                statistics.getPercentile(99),
                allocated == null ? Double.NaN : allocated.getScore());
    }
}
