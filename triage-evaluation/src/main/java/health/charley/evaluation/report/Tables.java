package health.charley.evaluation.report;

import health.charley.engine.knowledge.CareLevel;
import health.charley.evaluation.interview.CaseWords;
import health.charley.evaluation.interview.PlayedCase;
import health.charley.evaluation.scorecard.Group;
import health.charley.evaluation.scorecard.Metric;
import health.charley.evaluation.scorecard.Run;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of a scorecard's page. */
final class Tables {
    private static final List<Metric> OF_GROUPS = List.of(
            Metric.TOP_1,
            Metric.TOP_3,
            Metric.RIGHT_LEVEL,
            Metric.SAFE,
            Metric.OVER_TRIAGE,
            Metric.RED_FLAG_RECALL,
            Metric.BRIER);

    static final List<Metric> OF_SIMULATED = List.of(
            Metric.TOP_1,
            Metric.TOP_3,
            Metric.TOP_5,
            Metric.BRIER,
            Metric.CALIBRATION_ERROR,
            Metric.MEDIAN_QUESTIONS,
            Metric.MOST_QUESTIONS,
            Metric.MEDIAN_ITEMS);

    static Tag figures(List<Column> columns) {
        var table = table("All figures, with 95 % confidence intervals", "Figure", titles(columns))
                .with("class", "figures");
        for (var metric : Metric.values()) {
            table.add(row(metric.title(), columns.stream().map(column -> cell(column.run(), Group.ALL, metric))));
        }
        return table;
    }

    /** What simulated people can tell: how well their causes are found. */
    static Tag simulated(Run people) {
        var table = table("Simulated people: " + people.cases().size(), "Figure", Stream.of("Value"));
        for (var metric : OF_SIMULATED) {
            table.add(row(metric.title(), Stream.of(cell(people, Group.ALL, metric))));
        }
        return table;
    }

    static Tag groups(Column column) {
        var table = table(
                        "By group of cases: " + column.title(),
                        "Group",
                        Stream.concat(Stream.of("Cases"), OF_GROUPS.stream().map(Metric::title)))
                .with("class", "figures");
        column.run().figures().forEach((group, figures) -> {
            var count = Integer.toString(figures.get(Metric.TOP_1).cases());
            table.add(row(
                    group.title(),
                    Stream.concat(
                            Stream.of(count), OF_GROUPS.stream().map(metric -> cell(column.run(), group, metric)))));
        });
        return table;
    }

    /** The level that suits a case best against the level advised; right ones are marked with a tick, wrong ones with a cross. */
    static Tag confusion(Column column) {
        var levels = List.of(CareLevel.values());
        var table = table(
                "Care levels: " + column.title() + ". ✓ right, ✗ wrong",
                "Best level",
                levels.stream().map(level -> "Advised: " + CaseWords.level(level)));
        for (var best : levels) {
            var held = column.run().cases().stream()
                    .filter(played -> played.vignette().careLevel() == best)
                    .toList();
            if (!held.isEmpty()) {
                table.add(row(CaseWords.level(best), levels.stream().map(advised -> confusionCell(held, advised))));
            }
        }
        return table;
    }

    private static String confusionCell(List<PlayedCase> held, CareLevel advised) {
        var there = held.stream().filter(played -> played.level() == advised).toList();
        var right = there.stream().filter(PlayedCase::isRightLevel).count();
        var wrong = there.size() - right;
        return (right > 0 ? right + " ✓ " : "") + (wrong > 0 ? wrong + " ✗" : "");
    }

    static Tag cases(List<Column> columns) {
        var table = table(
                "Every case: the level advised, the questions asked, and what went wrong. ✓ cause first and level right",
                "Case",
                Stream.concat(Stream.of("Cause and right levels", "Got by"), titles(columns)));
        var told = columns.get(0).run().cases();
        for (var i = 0; i < told.size(); i++) {
            var number = i;
            var outcomes = columns.stream()
                    .map(column -> column.run().cases().get(number))
                    .toList();
            table.add(row(
                    told.get(i).vignette().id(),
                    Stream.concat(
                            Stream.of(truth(told.get(i)), gotBy(outcomes)),
                            outcomes.stream().map(Tables::outcome))));
        }
        return table;
    }

    private static String truth(PlayedCase played) {
        var levels =
                played.vignette().careLevels().stream().map(CaseWords::level).collect(Collectors.joining(", "));
        return played.vignette().title() + " — " + played.vignette().diagnosis() + "; " + levels;
    }

    /** How many of the runs name the cause first at a right level: the easier the case, the more. */
    private static String gotBy(List<PlayedCase> outcomes) {
        var got = outcomes.stream()
                .filter(played -> played.isAmongFirst(1) && played.isRightLevel())
                .count();
        return got + " of " + outcomes.size();
    }

    private static String outcome(PlayedCase played) {
        var faults = CaseWords.faults(played);
        var questions = played.questions() == 0 ? "" : ", " + played.questions() + " questions";
        var reached = CaseWords.level(played.level()) + questions;
        return faults.isEmpty() ? "✓ " + reached : "✗ " + reached + ": " + String.join("; ", faults);
    }

    private static String cell(Run run, Group group, Metric metric) {
        var figure = run.figures().get(group).get(metric);
        return figure == null ? "" : Figures.withInterval(metric, figure);
    }

    private static Stream<String> titles(List<Column> columns) {
        return columns.stream().map(Column::title);
    }

    static Tag table(String caption, String corner, Stream<String> headings) {
        var head = Tag.of("tr").add(Tag.of("th", corner).with("scope", "col"));
        headings.forEach(heading -> head.add(Tag.of("th", heading).with("scope", "col")));
        return Tag.of("table").add(Tag.of("caption", caption), head);
    }

    static Tag row(String heading, Stream<String> cells) {
        var row = Tag.of("tr").add(Tag.of("th", heading).with("scope", "row"));
        cells.forEach(cell -> row.add(Tag.of("td", cell).with("class", cell.startsWith("✗") ? "wrong" : "plain")));
        return row;
    }

    private Tables() {}
}
