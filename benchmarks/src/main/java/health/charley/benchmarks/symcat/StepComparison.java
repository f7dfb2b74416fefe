package health.charley.benchmarks.symcat;

import health.charley.benchmarks.reference.ReferenceSteps;
import health.charley.benchmarks.report.Figure;
import health.charley.benchmarks.report.Report;
import health.charley.benchmarks.report.Timing;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/**
 * One step of the engine against other programs, all in one run. What those do is the kernel: they choose the next question
 * from a posterior. The whole step, which nobody else takes here, stands beside it.
 */
record StepComparison(Path data) {
    private static final String KERNEL =
            "Kernel: the next question chosen from a posterior, as the other programs choose it.";
    private static final String WHOLE =
            "Whole step: from the answers to the next page, with posterior, red flags, care level, choice and progress.";
    private static final int QUESTIONS = 474;
    /** In bytes: whatever is allocated at all is at least this large. */
    private static final int SMALLEST_OBJECT = 16;

    private static final UnaryOperator<Figure> NO_GOAL = UnaryOperator.identity();

    /**
     * The others run before and after, and their better time counts. Like is divided by like: the best mean of a few tenths of
     * a second by the same of the program in C, and the median of single steps by that of the products.
     */
    void addTo(Report report) {
        var before = ReferenceSteps.measure(data);
        var steps = Timing.of(SymcatStep.class, Map.of("data", new String[] {data.toString()}));
        var others = before.orFaster(ReferenceSteps.measure(data));
        var best = steps.get("best");
        var all = steps.get("all");
        report.remark(KERNEL);
        ratio("kernel / sparse C", best.best(), others.sparseC(), report, goal(2));
        ratio("kernel / dense BLAS", best.median(), others.denseBlas(), report, goal(0.25));
        ratio("kernel / sparse scipy", best.median(), others.sparseScipy(), report, NO_GOAL);
        ratio("gains of all questions / sparse C", all.best(), others.sparseC(), report, NO_GOAL);
        ratio("gains of all questions / dense BLAS", all.median(), others.denseBlas(), report, NO_GOAL);
        report.add(Figure.of("kernel: allocated", best.allocated(), "bytes").atMost(SMALLEST_OBJECT - 1));
        report.add(Figure.of("gains of all questions: allocated", all.allocated(), "bytes")
                .atMost(bytes(QUESTIONS)));
        report.add(Figure.of("kernel: median here", best.median() / 1000, "µs"));
        var whole = steps.get("whole");
        report.remark(WHOLE);
        report.add(Figure.of("whole step: median here", whole.median() / 1000, "µs"));
        report.add(Figure.of("whole step / kernel", whole.median() / best.median(), ""));
        report.add(Figure.of("whole step: allocated", whole.allocated(), "bytes"));
    }

    private static UnaryOperator<Figure> goal(double bound) {
        return figure -> figure.atMost(bound);
    }

    /** What an array of so many numbers takes, with its header. */
    private static double bytes(int numbers) {
        return 8.0 * numbers + 24;
    }

    private static void ratio(
            String name, double ours, OptionalDouble other, Report report, UnaryOperator<Figure> goal) {
        if (other.isEmpty()) {
            report.remark("Left out, because the other program does not run here: " + name + ".");
            return;
        }
        report.add(goal.apply(Figure.of(name, ours / other.getAsDouble(), "")));
    }
}
