package health.charley.benchmarks.symcat;

import health.charley.benchmarks.data.BenchmarkData;
import health.charley.benchmarks.interview.Result;
import health.charley.benchmarks.report.Figure;
import health.charley.benchmarks.report.Report;
import health.charley.benchmarks.report.RunOptions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Interviews simulated patients of SymCAT, and measures one step against other programs. */
@Command(
        name = "symcat",
        description = "Interview simulated patients of SymCAT, and measure one step against other programs.",
        mixinStandardHelpOptions = true)
public final class SymcatCommand implements Callable<Integer> {
    private static final int CONDITIONS = 200;
    private static final int MOST = 20;
    /** The rise for which about eight questions are asked, chosen on patients drawn with other seeds. */
    private static final double LEAST_RISE = 0.019;

    @Spec
    private CommandSpec spec;

    @Mixin
    private RunOptions options;

    @Option(
            names = "--simulated",
            paramLabel = "COUNT",
            defaultValue = "40000",
            description = "How many patients to simulate (${DEFAULT-VALUE}).")
    private int simulated;

    @Option(names = "--untimed", description = "Leave out what is timed.")
    private boolean untimed;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var data = options.data()
                .filter(found -> found.folder("symcat", Symcat.FILES).isPresent());
        if (data.isEmpty()) {
            out.println(BenchmarkData.ABSENT);
            return 0;
        }
        var report = new Report("symcat", out);
        var symcat = Symcat.read(data.get().folder().resolve("symcat"));
        compare(symcat, data.get(), report);
        simulate(symcat, report);
        report.keep(options.results());
        return 0;
    }

    private void compare(Symcat symcat, BenchmarkData data, Report report) {
        var reference = data.folder("reference", Correctness.FILES);
        if (reference.isEmpty()) {
            report.remark("The expected cases and the other programs are absent, so nothing is compared.");
            return;
        }
        new Correctness(symcat, reference.get()).addTo(report);
        if (!untimed) {
            new StepComparison(data.folder()).addTo(report);
        }
    }

    private void simulate(Symcat symcat, Report report) {
        var protocol = Protocol.ofCommonest(CONDITIONS, symcat);
        var simulation = new Simulation(protocol, simulated);
        report.remark(simulated + " simulated patients with one of " + CONDITIONS + " conditions.");
        var own = simulation.withComplaint(Simulation.byInformationAndLeading(LEAST_RISE), MOST);
        report.add(Figure.of("own rule: top-1", own.among(1), "%").atLeast(54.84));
        report.add(Figure.of("own rule: top-3", own.among(3), "%").atLeast(77.8));
        report.add(Figure.of("own rule: top-5", own.among(5), "%").atLeast(86.7));
        report.add(Figure.of("own rule: questions", own.asked(), "").atMost(8.01));
        var fewer = new Simulation(protocol, Math.max(1, simulated / 4));
        report.remark("Always 8 questions, with a quarter of the patients:");
        add("own choice", fewer.withComplaint(Simulation.byInformationAndLeading(0), 8), report);
        add("information alone", fewer.withoutComplaint(Simulation.byInformation(), 8), report);
    }

    private static void add(String rule, Result result, Report report) {
        report.add(Figure.of(rule + ": top-1", result.among(1), "%"));
        report.add(Figure.of(rule + ": top-3", result.among(3), "%"));
        report.add(Figure.of(rule + ": top-5", result.among(5), "%"));
    }
}
