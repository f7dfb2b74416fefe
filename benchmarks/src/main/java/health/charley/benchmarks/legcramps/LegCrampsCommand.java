package health.charley.benchmarks.legcramps;

import health.charley.benchmarks.http.TriageProcess;
import health.charley.benchmarks.report.Figure;
import health.charley.benchmarks.report.Report;
import health.charley.benchmarks.report.RunOptions;
import health.charley.benchmarks.report.Timing;
import health.charley.knowledge.TopicKnowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Measures one step of the leg cramp interview. */
@Command(
        name = "leg-cramps",
        description = "Measure one step of the leg cramp interview, in the process and over HTTP.",
        mixinStandardHelpOptions = true)
public final class LegCrampsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private RunOptions options;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var report = new Report("leg-cramps", spec.commandLine().getOut());
        var topic = options.checkout().toAbsolutePath().resolve("knowledge/leg-cramps");
        var steps = OpenInterview.all(topic);
        report.remark(steps.size() + " steps of the interviews with the open cases, under every policy.");
        inProcess(Timing.of(LegCrampsStep.class, Map.of("topic", new String[] {topic.toString()})), report);
        overHttp(new RequestBody(TopicKnowledge.load(topic).newest().base()).of(middle(steps)), report);
        report.keep(options.results());
        return 0;
    }

    private static void inProcess(Map<String, Timing> timings, Report report) {
        var step = timings.get("step");
        report.add(Figure.of("one step, median", step.median() / 1000, "µs").atMost(30));
        report.add(Figure.of("one step, 99th percentile", step.percentile99() / 1000, "µs"));
        report.add(Figure.of("one step, allocated", step.allocated() / 1024, "KiB"));
        var outcome = timings.get("outcome");
        report.add(Figure.of("one outcome with what would change it, median", outcome.median() / 1000, "µs"));
        report.add(Figure.of(
                "one outcome with what would change it, 99th percentile", outcome.percentile99() / 1000, "µs"));
        report.add(Figure.of("one outcome with what would change it, allocated", outcome.allocated() / 1024, "KiB"));
    }

    /** As many answers as the median of all steps. */
    private static OpenInterview middle(List<OpenInterview> steps) {
        return steps.stream()
                .sorted(Comparator.comparingInt(
                        step -> step.answers().questions().size()))
                .toList()
                .get(steps.size() / 2);
    }

    private void overHttp(String body, Report report) throws IOException, InterruptedException {
        if (!Files.exists(TriageProcess.jar(options.checkout()))) {
            report.remark("The triage service is not built, so nothing is measured over HTTP.");
            return;
        }
        try (var service = TriageProcess.start(options.checkout())) {
            new HttpComparison(service.port()).addTo(report, body);
        }
    }
}
