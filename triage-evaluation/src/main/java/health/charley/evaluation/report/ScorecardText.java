package health.charley.evaluation.report;

import health.charley.evaluation.interview.CaseWords;
import health.charley.evaluation.interview.PlayedCase;
import health.charley.evaluation.scorecard.Group;
import health.charley.evaluation.scorecard.Metric;
import health.charley.evaluation.scorecard.Run;
import health.charley.evaluation.scorecard.Scorecard;
import health.charley.knowledge.wording.TopicWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A scorecard as lines of text for a terminal. */
public final class ScorecardText {
    private final Scorecard scorecard;
    private final List<String> lines = new ArrayList<>();

    private ScorecardText(Scorecard scorecard) {
        this.scorecard = scorecard;
    }

    public static List<String> of(Scorecard scorecard) {
        var text = new ScorecardText(scorecard);
        var topic = scorecard.knowledge().topic();
        text.lines.add("Topic " + TopicWords.of(topic) + ", version " + topic.version() + ".");
        scorecard.suites().forEach(text::writeSuite);
        return text.lines;
    }

    private void writeSuite(String suite) {
        var columns = Column.of(scorecard.runsOf(suite));
        var cases = columns.get(0).run().suite();
        lines.add("Suite " + suite + ": " + Figures.cases(cases.size()) + ", "
                + cases.notEntered().size() + " not entered. 95 % intervals in brackets.");
        cases.notEntered().forEach(sentence -> lines.add("  Not entered: " + sentence));
        cases.remarks().forEach(sentence -> lines.add("  Remark: " + sentence));
        lines.add(TextTable.row("", columns.stream().map(Column::title)));
        Arrays.stream(Metric.values())
                .forEach(metric -> lines.add(TextTable.row(
                        metric.title(), columns.stream().map(column -> cell(column.run(), Group.ALL, metric)))));
        lines.add(TextTable.row(
                "Published: " + Metric.TOP_3.title(),
                columns.stream().map(column -> cell(column.run(), Group.PUBLISHED, Metric.TOP_3))));
        lines.add("");
        columns.forEach(this::writeFaults);
        lines.add("");
    }

    private void writeFaults(Column column) {
        column.run().cases().stream()
                .filter(played -> !CaseWords.faults(played).isEmpty())
                .forEach(played -> lines.add("  " + column.title() + " · " + fault(played)));
    }

    private static String fault(PlayedCase played) {
        return played.vignette().id() + " (" + played.vignette().diagnosis() + "): "
                + String.join("; ", CaseWords.faults(played)) + ".";
    }

    private static String cell(Run run, Group group, Metric metric) {
        var figures = run.figures().get(group);
        return figures == null || !figures.containsKey(metric)
                ? Figures.NONE
                : Figures.withInterval(metric, figures.get(metric));
    }
}
