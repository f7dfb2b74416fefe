package health.charley.evaluation.report;

import health.charley.evaluation.interview.Manner;
import health.charley.evaluation.scorecard.Floors;
import health.charley.evaluation.scorecard.Run;
import health.charley.evaluation.scorecard.Scorecard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A scorecard as one HTML page that needs nothing else. */
public final class ScorecardPage {
    private static final String HONESTLY =
            "These figures come from described cases, not from people, and this is not a clinical trial. The authors of the "
                    + "knowledge had the open cases before them while they wrote it, so what the open cases show is that "
                    + "nothing has become worse. How it does with people it has never seen may be worse. The cases are few: "
                    + "read the intervals, not the percentages. No clinician has signed the knowledge off unless its review "
                    + "status says so.";
    private static final String SIMULATED =
            "These people are drawn from the knowledge base itself. They show whether the interview finds what the knowledge "
                    + "says, and how the stated probabilities hold if the knowledge were true. They say nothing about whether "
                    + "it is true.";

    private final Scorecard scorecard;
    private final Floors floors;

    private ScorecardPage(Scorecard scorecard, Floors floors) {
        this.scorecard = scorecard;
        this.floors = floors;
    }

    /** The page, with the floors that are broken and the suites that have none. */
    public static String of(Scorecard scorecard, Floors floors) {
        return "<!doctype html>\n" + new ScorecardPage(scorecard, floors).html();
    }

    private Tag html() {
        var title = "Scorecard: " + scorecard.knowledge().topic().title();
        var head = Tag.of("head")
                .add(
                        Tag.of("meta").with("charset", "utf-8"),
                        Tag.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                        Tag.of("title", title),
                        Tag.of("style", style()));
        var main = Tag.of("main").add(Tag.of("h1", title), Tag.of("p", HONESTLY).with("class", "honestly"), facts());
        main.add(floors());
        scorecard.suites().forEach(suite -> addSuite(main, scorecard.runsOf(suite)));
        scorecard.people().forEach(people -> addPeople(main, people));
        return Tag.of("html").with("lang", "en").add(head, Tag.of("body").add(main));
    }

    private Tag facts() {
        var topic = scorecard.knowledge().topic();
        return Tag.of("dl")
                .add(
                        Tag.of("dt", "Topic"),
                        Tag.of("dd", topic.id()),
                        Tag.of("dt", "Knowledge"),
                        Tag.of("dd", "version " + topic.version() + ", " + topic.reviewStatus()),
                        Tag.of("dt", "SHA-256"),
                        Tag.of("dd", scorecard.knowledge().sha256()),
                        Tag.of("dt", "Engine"),
                        Tag.of("dd", Engine.VERSION));
    }

    private Tag floors() {
        var section = Tag.of("section").add(Tag.of("h2", "Floors"));
        var missing = floors.missing(scorecard);
        missing.forEach(suite -> section.add(Tag.of("p", "Suite " + suite + " has no floors.")));
        if (missing.containsAll(scorecard.suites())) {
            return section;
        }
        var broken = floors.brokenBy(scorecard);
        if (broken.isEmpty()) {
            return section.add(Tag.of("p", "No floor that is set for these suites is broken."));
        }
        var list = Tag.of("ul");
        broken.forEach(sentence -> list.add(Tag.of("li", sentence)));
        return section.add(Tag.of("p", "Broken floors: " + broken.size()), list);
    }

    private static void addSuite(Tag main, List<Run> runs) {
        var columns = Column.of(runs);
        var suite = runs.get(0).suite();
        var section = Tag.of("section").add(Tag.of("h2", "Suite " + suite.id()));
        section.add(Tag.of(
                "p", Figures.cases(suite.size()) + ", " + suite.notEntered().size() + " not entered. " + manners()));
        suite.notEntered().forEach(sentence -> section.add(Tag.of("p", "Not entered: " + sentence)));
        suite.remarks().forEach(sentence -> section.add(Tag.of("p", "Remark: " + sentence)));
        section.add(scrolled(Tables.figures(columns)));
        columns.forEach(column -> addPlots(section, column));
        columns.forEach(column -> section.add(scrolled(Tables.groups(column))));
        main.add(section.add(scrolled(Tables.cases(columns))));
    }

    private static String manners() {
        return String.join(
                " ",
                Arrays.stream(Manner.values())
                        .map(manner -> "\"" + manner.title() + "\": " + manner.description())
                        .toList());
    }

    private static void addPlots(Tag section, Column column) {
        if (column.run().cases().isEmpty()) {
            return;
        }
        section.add(Tag.of("h3", "In pictures: " + column.title()));
        section.add(scrolled(Tables.confusion(column)));
        section.add(plots(column.run(), column.title()));
    }

    private static Tag plots(Run run, String title) {
        var plots = Tag.of("div").with("class", "plots");
        plots.add(figure("Calibration: " + title, CalibrationPlot.of("Calibration: " + title, run.calibration())));
        if (run.manner().isAsked()) {
            plots.add(
                    figure("Questions asked", QuestionsPlot.of("Questions asked", run.cases())),
                    figure(
                            "Accuracy against number of questions",
                            CurvePlot.of("Accuracy against number of questions", run.accuracyByQuestions())));
        }
        return plots;
    }

    private static void addPeople(Tag main, Run people) {
        var section = Tag.of("section").add(Tag.of("h2", "Simulated people"), Tag.of("p", SIMULATED));
        section.add(scrolled(Tables.simulated(people)));
        main.add(section.add(plots(people, people.cases().size() + " simulated people, policy " + people.policy())));
    }

    private static Tag figure(String caption, Tag picture) {
        return Tag.of("figure").add(picture, Tag.of("figcaption", caption));
    }

    private static Tag scrolled(Tag table) {
        return Tag.of("div").with("class", "scrolled").with("tabindex", "0").add(table);
    }

    private static String style() {
        try (var style = ScorecardPage.class.getResourceAsStream("scorecard.css")) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
