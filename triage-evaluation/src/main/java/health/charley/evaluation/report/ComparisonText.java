package health.charley.evaluation.report;

import health.charley.evaluation.comparison.Comparison;
import health.charley.evaluation.comparison.Flip;
import health.charley.evaluation.scorecard.Group;
import health.charley.evaluation.scorecard.Metric;
import health.charley.evaluation.scorecard.Run;
import health.charley.evaluation.statistics.Figure;
import health.charley.knowledge.KnowledgeVersion;
import health.charley.knowledge.wording.TopicWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A comparison as lines of text for a terminal. */
public final class ComparisonText {

    public static List<String> of(Comparison comparison) {
        var lines = new ArrayList<String>();
        lines.add("Topic " + TopicWords.of(comparison.current().knowledge().topic()) + ".");
        lines.add("Current " + name(comparison.current().knowledge()) + " against candidate "
                + name(comparison.candidate().knowledge()) + ".");
        comparison.current().suites().forEach(suite -> addFigures(lines, suite, comparison));
        lines.add(comparison.flips().isEmpty() ? "No case came out otherwise." : "Cases that came out otherwise:");
        alike(comparison.flips()).forEach((what, policies) -> lines.add("  " + what + " (" + policies + ")"));
        comparison
                .lowering()
                .forEach(sentence -> lines.add("May lower the care, whatever the cases show: " + sentence));
        comparison.refusals().forEach(sentence -> lines.add("Refused. " + sentence));
        var missing = comparison.floors().missing(comparison.current());
        missing.forEach(suite -> lines.add("Suite " + suite + " has no floors."));
        lines.add(verdict(comparison, missing));
        return lines;
    }

    private static String verdict(Comparison comparison, List<String> withoutFloors) {
        if (comparison.isRefused()) {
            return "The candidate is refused.";
        }
        return withoutFloors.containsAll(comparison.current().suites())
                ? "No red-flag case got worse."
                : "No red-flag case got worse, and no floor is newly broken.";
    }

    private static void addFigures(List<String> lines, String suite, Comparison comparison) {
        for (var column : Column.of(comparison.current().runsOf(suite))) {
            var run = column.run();
            comparison.candidate().run(suite, run.policy(), run.manner()).ifPresent(other -> {
                lines.add("");
                lines.add(TextTable.row(
                        "Suite " + suite + ", " + run.manner().title() + ", policy " + run.policy(),
                        Stream.of("current", "candidate")));
                addFigures(lines, run, other);
            });
        }
        lines.add("");
    }

    private static void addFigures(List<String> lines, Run run, Run other) {
        run.figures().get(Group.ALL).forEach((metric, figure) -> lines.add(row(metric, figure, other.figure(metric))));
    }

    private static String row(Metric metric, Figure figure, Figure other) {
        var before = Figures.withInterval(metric, figure);
        var after = Figures.withInterval(metric, other);
        return TextTable.row(metric.title(), Stream.of(before, after, before.equals(after) ? "" : "changed"));
    }

    /** What happened, in words, with the policies under which it happened. */
    private static Map<String, String> alike(List<Flip> flips) {
        var policies = new LinkedHashMap<String, String>();
        for (var flip : flips) {
            policies.merge(words(flip), flip.policy(), (some, another) -> some + ", " + another);
        }
        return policies;
    }

    private static String words(Flip flip) {
        return flip.caseId() + " of " + flip.suite() + ", " + flip.manner().title() + ": "
                + String.join(" ", flip.changes());
    }

    private static String name(KnowledgeVersion knowledge) {
        return knowledge.number() + " (" + knowledge.sha256().substring(0, 12) + ")";
    }

    private ComparisonText() {}
}
