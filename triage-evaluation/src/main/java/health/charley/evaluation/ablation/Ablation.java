package health.charley.evaluation.ablation;

import health.charley.evaluation.ablation.Variants.Variant;
import health.charley.evaluation.interview.Manner;
import health.charley.evaluation.population.Population;
import health.charley.evaluation.scorecard.Metric;
import health.charley.evaluation.scorecard.Run;
import health.charley.evaluation.scorecard.Scorecard;
import health.charley.evaluation.vignette.Suite;
import health.charley.knowledge.KnowledgeVersion;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of what each part of the question choice is worth on a suite, in Markdown. */
public final class Ablation {
    private static final List<Metric> METRICS = List.of(
            Metric.TOP_1,
            Metric.TOP_3,
            Metric.SAFE,
            Metric.OVER_TRIAGE,
            Metric.RED_FLAG_RECALL,
            Metric.MEDIAN_QUESTIONS,
            Metric.MOST_QUESTIONS,
            Metric.MEDIAN_ITEMS);

    /** As a caller asks for who has little time. */
    private static final int FEW_PAGES = 4;

    private static final List<Metric> METRICS_OF_PEOPLE = List.of(
            Metric.TOP_1,
            Metric.TOP_3,
            Metric.RIGHT_LEVEL,
            Metric.UNDER_TRIAGE,
            Metric.OVER_TRIAGE,
            Metric.MEDIAN_QUESTIONS);

    /** The lines of the table: a row for each part taken away, in each manner of asking, under the first policy. */
    public static List<String> table(KnowledgeVersion knowledge, Suite suite) {
        var head = head(Stream.of("what is changed", "what a case does not state"), METRICS);
        var rows = new Variants(knowledge).all().stream().flatMap(variant -> rows(variant, suite));
        return Stream.concat(head, rows).toList();
    }

    /**
     * The lines of the table for simulated people whose level rests on probabilities alone, asked as much as ever and few
     * pages.
     */
    public static List<String> tableOfPeople(KnowledgeVersion knowledge, int people) {
        var variants = new Variants(knowledge);
        var budget = knowledge.base().topic().budget();
        var rows = Stream.concat(
                        variants.byProbabilityAlone("no red flags", budget).stream(),
                        variants.byProbabilityAlone("no red flags, at most 4 pages", FEW_PAGES).stream())
                .map(variant -> row(variant, Population.interviewed(variant.knowledge(), people)));
        return Stream.concat(head(Stream.of("what is changed"), METRICS_OF_PEOPLE), rows)
                .toList();
    }

    private static Stream<String> head(Stream<String> first, List<Metric> metrics) {
        var titles = Stream.concat(first, metrics.stream().map(Metric::title)).toList();
        return Stream.of(line(titles.stream()), line(titles.stream().map(title -> "---")));
    }

    private static String row(Variant variant, Run run) {
        return line(Stream.concat(
                Stream.of(variant.name()),
                METRICS_OF_PEOPLE.stream()
                        .map(metric -> metric.written(run.figure(metric).value()))));
    }

    private static Stream<String> rows(Variant variant, Suite suite) {
        var policy = variant.knowledge().base().policies().get(0).id();
        return Scorecard.of(variant.knowledge(), List.of(suite), List.of()).runs().stream()
                .filter(run -> run.manner().isAsked() && run.policy().equals(policy))
                .map(run -> row(variant.name(), run));
    }

    private static String row(String name, Run run) {
        var unstated = run.manner() == Manner.ON_FORM ? "no in a list" : "not sure";
        return line(Stream.concat(
                Stream.of(name, unstated),
                METRICS.stream().map(metric -> metric.written(run.figure(metric).value()))));
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |"));
    }

    private Ablation() {}
}
