package health.charley.evaluation.scorecard;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a figure of a suite must reach, under each policy and in every manner but the sensitivity view. */
public record Floor(Metric metric, Group group, Bound bound, double limit) {

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
    }

    /** How a run breaks this floor, as a sentence; empty where it holds or where the run has no case to tell. */
    public Optional<String> brokenBy(Run run) {
        var figure = run.figures().getOrDefault(group, Map.of()).get(metric);
        if (figure == null || !figure.isKnown() || isKept(figure.value())) {
            return Optional.empty();
        }
        return Optional.of(sentence(run, figure.value()));
    }

    private boolean isKept(double value) {
        return bound == Bound.LEAST ? value >= limit - ROUNDING : value <= limit + ROUNDING;
    }

    private String sentence(Run run, double value) {
        var what = group == Group.ALL ? "" : " (" + group.title().toLowerCase(Locale.ROOT) + ")";
        var wanted = bound == Bound.LEAST ? "it must be at least " : "it may be at most ";
        return "Suite " + run.suite().id() + ", " + run.manner().title() + ", policy " + run.policy() + ": \""
                + metric.title() + "\"" + what + " is " + metric.written(value) + ", and " + wanted
                + metric.written(limit) + ".";
    }
}
