package health.charley.evaluation.scorecard;

import health.charley.engine.knowledge.PolicyPack;
import health.charley.evaluation.interview.CasePlayer;
import health.charley.evaluation.interview.Manner;
import health.charley.evaluation.interview.PlayedCase;
import health.charley.evaluation.statistics.Calibration;
import health.charley.evaluation.statistics.Figure;
import health.charley.evaluation.statistics.Figure.Share;
import health.charley.evaluation.vignette.Suite;
import health.charley.knowledge.KnowledgeVersion;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One suite, put to the engine under one policy in one manner.
 *
 * @param suite the suite as the topic can take it
 * @param policy id of the policy pack
 * @param figures for each group that has a case, in the order of groups and metrics
 */
public record Run(
        Suite suite, String policy, Manner manner, List<PlayedCase> cases, Map<Group, Map<Metric, Figure>> figures) {

    /** How many questions the curve of accuracy against questions covers. */
    private static final int LONGEST_CURVE = 40;

    public Run {
        cases = List.copyOf(cases);
    }

    /** Accuracy if every interview had ended after so many questions. */
    public record Point(int questions, Share first, Share amongThree) {}

    static Run of(
            KnowledgeVersion knowledge, Suite fitted, PolicyPack policy, Manner manner, Runnable beforeEachAnswer) {
        var player = new CasePlayer(knowledge, policy, beforeEachAnswer);
        var played =
                fitted.cases().stream().map(told -> player.play(told, manner)).toList();
        return of(fitted, policy.id(), manner, played);
    }

    /** A run of cases that were played. */
    public static Run of(Suite suite, String policy, Manner manner, List<PlayedCase> played) {
        return new Run(suite, policy, manner, played, figures(suite, manner, played));
    }

    /** A run of cases that are scored as a whole only. */
    public static Run ofWhole(Suite suite, String policy, Manner manner, List<PlayedCase> played) {
        return new Run(suite, policy, manner, played, Map.of(Group.ALL, figures(new Sample(played, 0), manner)));
    }

    /** The figure of all cases. */
    public Figure figure(Metric metric) {
        return figures.get(Group.ALL).get(metric);
    }

    /** Whether every case came out as in another run: the same order of causes, level, red flags and questions. */
    public boolean isLike(Run other) {
        return manner == other.manner && suite.equals(other.suite) && cases.equals(other.cases);
    }

    public Calibration calibration() {
        return Calibration.of(cases.stream().map(PlayedCase::prediction).toList());
    }

    /** Accuracy before the first question, after the first, and so on to the last that was asked of anyone. */
    public List<Point> accuracyByQuestions() {
        var longest = cases.stream().mapToInt(PlayedCase::questions).max().orElse(0);
        return IntStream.rangeClosed(0, Math.min(longest, LONGEST_CURVE))
                .mapToObj(this::pointAfter)
                .toList();
    }

    private Point pointAfter(int questions) {
        var sample = new Sample(cases, 0);
        return new Point(
                questions,
                sample.share(played -> PlayedCase.isAmong(played.placeAfter(questions), 1)),
                sample.share(played -> PlayedCase.isAmong(played.placeAfter(questions), 3)));
    }

    private static Map<Group, Map<Metric, Figure>> figures(Suite suite, Manner manner, List<PlayedCase> played) {
        var all = new EnumMap<Group, Map<Metric, Figure>>(Group.class);
        for (var group : Group.values()) {
            var held =
                    played.stream().filter(one -> group.holds(one.vignette())).toList();
            var notEntered = group == Group.ALL ? suite.notEntered().size() : 0;
            if (!held.isEmpty() || group == Group.ALL) {
                all.put(group, figures(new Sample(held, notEntered), manner));
            }
        }
        return all;
    }

    private static Map<Metric, Figure> figures(Sample sample, Manner manner) {
        var figures = new EnumMap<Metric, Figure>(Metric.class);
        Arrays.stream(Metric.values())
                .filter(metric -> manner.isAsked() || !metric.isOfQuestions())
                .forEach(metric -> figures.put(metric, sample.figure(metric)));
        return figures;
    }
}
