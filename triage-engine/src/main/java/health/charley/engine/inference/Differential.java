package health.charley.engine.inference;

import health.charley.engine.knowledge.Condition;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The conditions of a topic with their post-test probabilities, which sum to one. */
public final class Differential {
    private final List<Condition> conditions;
    private final double[] probabilities;

    Differential(List<Condition> conditions, double[] probabilities) {
        this.conditions = conditions;
        this.probabilities = probabilities;
    }

    /** A condition and its post-test probability, 0 to 1. */
    public record Ranked(Condition condition, double probability) {}

    public List<Condition> conditions() {
        return conditions;
    }

    /** The probability of the condition at this place in the knowledge base. */
    public double probability(int condition) {
        return probabilities[condition];
    }

    /** The probability of the most probable condition. */
    public double greatest() {
        var greatest = 0.0;
        for (var probability : probabilities) {
            greatest = Math.max(greatest, probability);
        }
        return greatest;
    }

    /** The probability of a condition by its id; 0 where the knowledge base does not know it. */
    public double probabilityOf(String id) {
        return IntStream.range(0, conditions.size())
                .filter(i -> conditions.get(i).id().equals(id))
                .mapToDouble(i -> probabilities[i])
                .findFirst()
                .orElse(0);
    }

    /**
     * This differential where some conditions together are at least so probable: what they lack is taken from all others, in
     * proportion on both sides (Jeffrey's rule). It is this one where they already are.
     *
     * @param isNamed which conditions, by their places
     */
    public Differential withAtLeast(double share, boolean[] isNamed) {
        var mass = 0.0;
        for (var condition = 0; condition < isNamed.length; condition++) {
            mass += isNamed[condition] ? probabilities[condition] : 0;
        }
        return mass >= share || mass <= 0 ? this : scaled(isNamed, share / mass, (1 - share) / (1 - mass));
    }

    private Differential scaled(boolean[] isNamed, double named, double others) {
        var scaled = new double[probabilities.length];
        for (var condition = 0; condition < scaled.length; condition++) {
            scaled[condition] = probabilities[condition] * (isNamed[condition] ? named : others);
        }
        return new Differential(conditions, scaled);
    }

    /** All conditions, the most probable first; of equally probable ones, the one that the knowledge base names first. */
    public List<Ranked> ranked() {
        return IntStream.range(0, conditions.size())
                .mapToObj(i -> new Ranked(conditions.get(i), probabilities[i]))
                .sorted(Comparator.comparingDouble(Ranked::probability).reversed())
                .toList();
    }
}
