package health.charley.evaluation.scorecard;

import health.charley.evaluation.interview.Manner;
import health.charley.evaluation.statistics.Figure;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a figure of a suite must reach under each policy.
 *
 * @param manners of playing the cases, in which it must
 */
public record Floor(Metric metric, Group group, Bound bound, double limit, Set<Manner> manners) {

    /** Whether the limit is the least or the most that a figure may be. */
    public enum Bound {
        LEAST,
        MOST
    }

    /** Comes of dividing whole numbers. */
    private static final double ROUNDING = 1e-9;

    public Floor {
        Objects.requireNonNull(metric);
        Objects.requireNonNull(group);
        Objects.requireNonNull(bound);
        manners = Set.copyOf(manners);
    }

    /** A floor that holds however a case is played. */
    public Floor(Metric metric, Group group, Bound bound, double limit) {
        this(metric, group, bound, limit, EnumSet.allOf(Manner.class));
    }

    /**
     * How a run breaks this floor, as a sentence; empty where it holds, where it says nothing of such a run, and where the run asks
     * nothing and the floor counts questions. A figure without a case to take it from breaks the floor: nothing shows that it
     * holds.
     */
    public Optional<String> brokenBy(Run run) {
        if (!manners.contains(run.manner())
                || (metric.isOfQuestions() && !run.manner().isAsked())) {
            return Optional.empty();
        }
        var figure = Optional.ofNullable(
                        run.figures().getOrDefault(group, Map.of()).get(metric))
                .filter(Figure::isKnown);
        if (figure.isEmpty()) {
            return Optional.of(sentence(run, "is not known, as the suite has no case for it"));
        }
        var value = figure.get().value();
        return isKept(value) ? Optional.empty() : Optional.of(sentence(run, "is " + metric.precisely(value)));
    }

    private boolean isKept(double value) {
        return bound == Bound.LEAST ? value >= limit - ROUNDING : value <= limit + ROUNDING;
    }

    private String sentence(Run run, String is) {
        var what = group == Group.ALL ? "" : " (" + group.title().toLowerCase(Locale.ROOT) + ")";
        var wanted = bound == Bound.LEAST ? "it must be at least " : "it may be at most ";
        return "Suite " + run.suite().id() + ", " + run.manner().title() + ", policy " + run.policy() + ": \""
                + metric.title() + "\"" + what + " " + is + ", and " + wanted + metric.precisely(limit) + ".";
    }
}
