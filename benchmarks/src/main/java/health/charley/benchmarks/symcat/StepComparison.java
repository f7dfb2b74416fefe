package health.charley.benchmarks.symcat;

import health.charley.benchmarks.reference.ReferenceSteps;
import health.charley.benchmarks.report.Figure;
import health.charley.benchmarks.report.Report;
import health.charley.benchmarks.report.Timing;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/** One step of the engine against the same step of other programs, all in one run. */
record StepComparison(Path data) {

    /** The others run before and after, and their better time counts. Like is divided by like: best by best, median by median. */
    void addTo(Report report) {
        var before = ReferenceSteps.measure(data);
        var steps = Timing.of(SymcatStep.class, Map.of("data", new String[] {data.toString()}));
        var others = before.orFaster(ReferenceSteps.measure(data));
        var best = steps.get("best");
        var all = steps.get("all");
        ratio("next question / sparse C", best.best(), others.sparseC(), goal(2), report);
        ratio("next question / dense BLAS", best.median(), others.denseBlas(), goal(0.25), report);
        ratio("next question / sparse scipy", best.median(), others.sparseScipy(), goal(1), report);
        ratio("gains of all questions / sparse C", all.best(), others.sparseC(), UnaryOperator.identity(), report);
        ratio("gains of all questions / dense BLAS", all.median(), others.denseBlas(), goal(0.25), report);
        report.add(
                Figure.of("next question: allocated", best.allocated(), "bytes").atMost(1));
        report.add(Figure.of("gains of all questions: allocated", all.allocated(), "bytes")
                .atMost(bytes(474)));
        report.add(Figure.of("next question: median here", best.median() / 1000, "µs"));
    }

    private static UnaryOperator<Figure> goal(double bound) {
        return figure -> figure.atMost(bound);
    }

    /** What an array of so many numbers takes, with its header. */
    private static double bytes(int numbers) {
        return 8.0 * numbers + 24;
    }

    private static void ratio(
            String name, double ours, OptionalDouble other, UnaryOperator<Figure> goal, Report report) {
        if (other.isEmpty()) {
            report.remark("Left out, because the other program does not run here: " + name + ".");
            return;
        }
        report.add(goal.apply(Figure.of(name, ours / other.getAsDouble(), "")));
    }
}
