package health.charley.benchmarks.ddxplus;

import health.charley.benchmarks.data.BenchmarkData;
import health.charley.benchmarks.interview.Result;
import health.charley.benchmarks.report.Figure;
import health.charley.benchmarks.report.Report;
import health.charley.benchmarks.report.RunOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Interviews recorded patients of DDXPlus. */
@Command(
        name = "ddxplus",
        description = "Interview recorded patients of DDXPlus: is the true pathology first, after how many questions?",
        mixinStandardHelpOptions = true)
public final class DdxplusCommand implements Callable<Integer> {
    private static final double QUICK = 0.002;
    static final double SURE = 0.0005;

    @Spec
    private CommandSpec spec;

    @Mixin
    private RunOptions options;

    @Option(
            names = "--patients",
            paramLabel = "FILE",
            description = "Patients, one JSON object a line. Else patients_open.jsonl of the data.")
    private Optional<Path> patients = Optional.empty();

    @Override
    public Integer call() {
        patients.filter(file -> !Files.isReadable(file) || Files.isDirectory(file))
                .ifPresent(this::refuse);
        var out = spec.commandLine().getOut();
        var folder = options.data().flatMap(data -> data.folder("ddxplus", Statistics.FILES));
        if (folder.isEmpty()) {
            out.println(BenchmarkData.ABSENT);
            return 0;
        }
        var statistics = Statistics.read(folder.get());
        var file = PatientFile.read(patients.orElse(folder.get().resolve("patients_open.jsonl")), statistics);
        var report = new Report("ddxplus", out);
        describe(file, report);
        if (!file.patients().isEmpty()) {
            measure(file, statistics, report);
        }
        report.keep(options.results());
        return 0;
    }

    private void refuse(Path file) {
        throw new ParameterException(spec.commandLine(), "There is no file '" + file + "' that can be read.");
    }

    private static void describe(PatientFile file, Report report) {
        report.remark(file.patients().size() + " patients; age, sex and the initial evidence are given, at most "
                + Interviews.MOST + " questions.");
        new TreeMap<>(file.unknown())
                .forEach((what, times) -> report.remark("Not known, " + times + " times: " + what + "."));
        if (!file.unknown().isEmpty()) {
            report.remark("Whoever has a pathology that is not known counts as missed; the rest of it is left out.");
        }
    }

    private static void measure(PatientFile file, Statistics statistics, Report report) {
        var interviews = new Interviews(statistics);
        add("quick", interviews.with(file.patients(), Interviews.until(QUICK)), 98.5, 5.2, report);
        add("sure", interviews.with(file.patients(), Interviews.until(SURE)), 99.0, 6.7, report);
    }

    private static void add(String setting, Result result, double first, double asked, Report report) {
        report.add(Figure.of(setting + ": GTPA@1", result.among(1), "%").atLeast(first));
        report.add(Figure.of(setting + ": GTPA@3", result.among(3), "%"));
        report.add(Figure.of(setting + ": GTPA@5", result.among(5), "%"));
        report.add(Figure.of(setting + ": IL", result.asked(), "questions").atMost(asked));
        report.add(Figure.of(setting + ": most questions", result.mostAsked(), "questions"));
    }
}
