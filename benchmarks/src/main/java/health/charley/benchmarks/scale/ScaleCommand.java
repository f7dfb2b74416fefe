package health.charley.benchmarks.scale;

import health.charley.benchmarks.report.Figure;
import health.charley.benchmarks.report.Report;
import health.charley.benchmarks.report.RunOptions;
import health.charley.benchmarks.report.Timing;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Measures how the cost of a step grows with the knowledge base. */
@Command(
        name = "scale",
        description = "Measure synthetic knowledge bases of 10 to 10,000 conditions: is the cost linear?",
        mixinStandardHelpOptions = true)
public final class ScaleCommand implements Callable<Integer> {
    private static final List<Integer> SIZES = List.of(10, 100, 1000, 10_000);
    private static final Map<String, String> MEASURED = Map.of(
            "gains", "differential and gains of all questions",
            "page", "next page of the interview",
            "build", "building");

    /** Ten times the likelihoods take ten times as long; caches leave room for more. */
    private static final double LINEAR = 2;

    @Spec
    private CommandSpec spec;

    @Mixin
    private RunOptions options;

    @Override
    public Integer call() {
        var report = new Report("scale", spec.commandLine().getOut());
        report.remark(SyntheticKnowledge.LIKELIHOODS_PER_QUESTION
                + " known likelihoods for each question, as many questions as conditions.");
        var sizes = SIZES.stream().map(String::valueOf).toArray(String[]::new);
        var timings = Timing.of(ScaleStep.class, Map.of("conditions", sizes));
        List.of("gains", "page", "build").forEach(method -> add(method, timings, report));
        report.keep(options.results());
        return 0;
    }

    private static void add(String method, Map<String, Timing> timings, Report report) {
        var name = MEASURED.get(method);
        for (var size : SIZES) {
            report.add(Figure.of(
                    name + ", " + size + " conditions", perLikelihood(method, size, timings), "ns a likelihood"));
        }
        for (var i = 1; i < SIZES.size(); i++) {
            var growth =
                    perLikelihood(method, SIZES.get(i), timings) / perLikelihood(method, SIZES.get(i - 1), timings);
            report.add(Figure.of(name + ", a likelihood at " + SIZES.get(i) + " / at " + SIZES.get(i - 1), growth, "")
                    .atMost(LINEAR));
        }
    }

    private static double perLikelihood(String method, int size, Map<String, Timing> timings) {
        return timings.get(method + " " + size).best() / size / SyntheticKnowledge.LIKELIHOODS_PER_QUESTION;
    }
}
