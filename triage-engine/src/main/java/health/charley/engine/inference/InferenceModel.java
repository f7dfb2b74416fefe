package health.charley.engine.inference;

import health.charley.engine.answer.Answers;
import health.charley.engine.evidence.EvidenceGroup.Bounds;
import health.charley.engine.knowledge.Condition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A knowledge base made ready for one kind of person: pre-test log-odds and likelihoods as numbers.
 *
 * <p>Post-test log-odds are the pre-test log-odds plus, for each evidence group, the sum of the damped log-likelihood ratios
 * of what was answered, kept within the group's bounds. What was not asked adds nothing.
 */
public final class InferenceModel {
    private final List<Condition> conditions;
    private final double[] logPrior;
    private final Map<String, List<Observable>> observables;
    private final List<Optional<Bounds>> bounds;

    InferenceModel(
            List<Condition> conditions,
            double[] logPrior,
            Map<String, List<Observable>> observables,
            List<Optional<Bounds>> bounds) {
        this.conditions = List.copyOf(conditions);
        this.logPrior = logPrior;
        this.observables = Map.copyOf(observables);
        this.bounds = List.copyOf(bounds);
    }

    /** What the answers to a question reveal; empty for a question that only rules look at. */
    public List<Observable> observables(String question) {
        return observables.getOrDefault(question, List.of());
    }

    /** The differential before any answer. */
    public Differential pretest() {
        return differential(Answers.NONE);
    }

    /** The differential after these answers. */
    public Differential differential(Answers answers) {
        var logOdds = logPrior.clone();
        var groups = new double[bounds.size()][];
        answers.byQuestion().forEach((question, answer) -> {
            for (var observable : observables(question)) {
                observable.outcomeOf(answer).ifPresent(outcome -> add(observable, outcome, logOdds, groups));
            }
        });
        addGroups(groups, logOdds);
        return new Differential(conditions, normalized(logOdds));
    }

    private void add(Observable observable, int outcome, double[] logOdds, double[][] groups) {
        var sum = logOdds;
        if (observable.group() >= 0) {
            if (groups[observable.group()] == null) {
                groups[observable.group()] = new double[conditions.size()];
            }
            sum = groups[observable.group()];
        }
        var ratios = observable.logRatio(outcome);
        for (var condition = 0; condition < ratios.length; condition++) {
            sum[condition] += ratios[condition];
        }
    }

    private void addGroups(double[][] groups, double[] logOdds) {
        for (var group = 0; group < groups.length; group++) {
            if (groups[group] != null) {
                addWithin(bounds.get(group), groups[group], logOdds);
            }
        }
    }

    private static void addWithin(Optional<Bounds> bounds, double[] group, double[] logOdds) {
        var from = bounds.map(Bounds::from).map(StrictMath::log).orElse(Double.NEGATIVE_INFINITY);
        var to = bounds.map(Bounds::to).map(StrictMath::log).orElse(Double.POSITIVE_INFINITY);
        for (var condition = 0; condition < group.length; condition++) {
            logOdds[condition] += Math.max(from, Math.min(to, group[condition]));
        }
    }

    /** Takes the greatest away before the exponential, so that ten thousand findings neither overflow nor vanish. */
    private static double[] normalized(double[] logOdds) {
        var greatest = Double.NEGATIVE_INFINITY;
        for (var value : logOdds) {
            greatest = Math.max(greatest, value);
        }
        var sum = 0.0;
        for (var condition = 0; condition < logOdds.length; condition++) {
            logOdds[condition] = StrictMath.exp(logOdds[condition] - greatest);
            sum += logOdds[condition];
        }
        for (var condition = 0; condition < logOdds.length; condition++) {
            logOdds[condition] /= sum;
        }
        return logOdds;
    }
}
