package health.charley.evaluation.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.charley.evaluation.interview.CaseWords;
import health.charley.evaluation.interview.PlayedCase;
import health.charley.evaluation.scorecard.Metric;
import health.charley.evaluation.scorecard.Run;
import health.charley.evaluation.scorecard.Scorecard;
import health.charley.evaluation.statistics.Calibration.Bin;
import health.charley.evaluation.statistics.Figure;
import health.charley.evaluation.statistics.Figure.Share;
import health.charley.knowledge.file.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A scorecard as JSON. The same scorecard always gives the same bytes. */
public final class ScorecardJson {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final double DIGITS = 1e4;

    public static String of(Scorecard scorecard) {
        return text(tree(scorecard));
    }

    static ObjectNode tree(Scorecard scorecard) {
        var root = JSON.createObjectNode();
        var topic = scorecard.knowledge().topic();
        root.put("topic", topic.id());
        root.putObject("knowledge")
                .put("version", topic.version())
                .put("sha256", scorecard.knowledge().sha256())
                .put("reviewStatus", topic.reviewStatus());
        root.put("engine", Engine.VERSION);
        var runs = root.putArray("runs");
        scorecard.runs().forEach(run -> add(runs.addObject(), run));
        scorecard.people().forEach(people -> addPeople(root.putObject("simulatedPeople"), people));
        return root;
    }

    private static void addPeople(ObjectNode node, Run people) {
        node.put("people", people.cases().size()).put("policy", people.policy());
        var figures = node.putObject("figures");
        Tables.OF_SIMULATED.forEach(metric -> add(figures.putObject(metric.id()), people.figure(metric)));
        addPlots(node, people);
    }

    private static void add(ObjectNode node, Run run) {
        node.put("suite", run.suite().id())
                .put("policy", run.policy())
                .put("manner", Words.wordOf(run.manner()))
                .put("cases", run.suite().size());
        run.suite().notEntered().forEach(node.putArray("notEntered")::add);
        run.suite().remarks().forEach(node.putArray("remarks")::add);
        var groups = node.putObject("figures");
        run.figures().forEach((group, figures) -> add(groups.putObject(group.id()), figures));
        addPlots(node, run);
        var cases = node.putArray("outcomes");
        run.cases().forEach(played -> add(cases.addObject(), played));
    }

    private static void add(ObjectNode node, Map<Metric, Figure> figures) {
        figures.forEach((metric, figure) -> add(node.putObject(metric.id()), figure));
    }

    private static void add(ObjectNode node, Figure figure) {
        if (figure instanceof Share share) {
            node.put("hits", share.hits());
        }
        node.put("cases", figure.cases());
        if (figure.isKnown()) {
            node.put("value", rounded(figure.value()));
        }
        figure.interval()
                .ifPresent(interval -> node.putArray("interval95")
                        .add(rounded(interval.from()))
                        .add(rounded(interval.to())));
    }

    private static void addPlots(ObjectNode node, Run run) {
        var calibration = node.putArray("calibration");
        run.calibration().bins().forEach(bin -> add(calibration.addObject(), bin));
        if (run.manner().isAsked()) {
            addCurve(node.putArray("accuracyByQuestions"), run);
        }
    }

    private static void add(ObjectNode node, Bin bin) {
        node.put("meanConfidence", rounded(bin.meanConfidence()));
        add(node.putObject("right"), bin.right());
    }

    private static void addCurve(ArrayNode curve, Run run) {
        run.accuracyByQuestions().forEach(point -> {
            var node = curve.addObject().put("questions", point.questions());
            add(node.putObject(Metric.TOP_1.id()), point.first());
            add(node.putObject(Metric.TOP_3.id()), point.amongThree());
        });
    }

    private static void add(ObjectNode node, PlayedCase played) {
        node.put("id", played.vignette().id())
                .put("diagnosis", played.vignette().diagnosis())
                .put("place", played.place())
                .put("first", played.ranking().get(0).condition().id())
                .put("probabilityOfFirst", rounded(played.ranking().get(0).probability()))
                .put("careLevel", Words.wordOf(played.level()))
                .put("bestCareLevel", Words.wordOf(played.vignette().careLevel()))
                .put("questions", played.questions())
                .put("items", played.items());
        var right = node.putArray("rightCareLevels");
        played.vignette().careLevels().forEach(level -> right.add(Words.wordOf(level)));
        var redFlags = node.putArray("redFlags");
        played.redFlags().stream()
                .filter(fired -> fired.certain())
                .forEach(fired -> redFlags.add(fired.redFlag().id()));
        CaseWords.faults(played).forEach(node.putArray("faults")::add);
    }

    static double rounded(double value) {
        return Math.rint(value * DIGITS) / DIGITS;
    }

    static String text(ObjectNode node) {
        try {
            return JSON.writeValueAsString(node) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ScorecardJson() {}
}
