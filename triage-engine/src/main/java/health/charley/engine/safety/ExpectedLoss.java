package health.charley.engine.safety;

import health.charley.engine.inference.Differential;
import health.charley.engine.inference.WeightBounds;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.PolicyPack;

/** What advice costs on average, given how probable each condition is and what level it needs. */
public final class ExpectedLoss {
    private static final int LEVELS = CareLevel.values().length;

    /** The level each condition needs, as its ordinal. */
    private final int[] needed;
    /** Loss by level advised, then by level needed; the greatest loss is 1. */
    private final double[][] byAdvised;

    public ExpectedLoss(KnowledgeBase knowledge, PolicyPack policy) {
        this.needed = knowledge.conditions().stream()
                .mapToInt(condition -> policy.levelOf(condition).ordinal())
                .toArray();
        this.byAdvised = new double[LEVELS][LEVELS];
        var greatest = greatest(policy);
        for (var level : CareLevel.values()) {
            for (var advised : CareLevel.values()) {
                byAdvised[advised.ordinal()][level.ordinal()] =
                        policy.lossTable().of(level, advised) / greatest;
            }
        }
    }

    /** The level with the least expected loss; of equals, the more urgent. */
    public CareLevel bestLevel(Differential differential) {
        var mass = new double[LEVELS];
        for (var condition = 0; condition < needed.length; condition++) {
            mass[needed[condition]] += differential.probability(condition);
        }
        return CareLevel.values()[best(mass)];
    }

    /**
     * The highest level that could have the least expected loss of all for some weights within the bounds. It is exact for a
     * single set of weights.
     */
    public CareLevel highestLevel(WeightBounds bounds) {
        var least = new double[LEVELS];
        var most = new double[LEVELS];
        for (var condition = 0; condition < needed.length; condition++) {
            least[needed[condition]] += bounds.least(condition);
            most[needed[condition]] += bounds.most(condition);
        }
        var highest = LEVELS - 1;
        while (!couldBeBest(highest, least, most)) {
            highest--;
        }
        return CareLevel.values()[highest];
    }

    private boolean couldBeBest(int advised, double[] least, double[] most) {
        for (var lower = 0; lower < advised; lower++) {
            if (leastExcess(advised, lower, least, most) > 0) {
                return false;
            }
        }
        return true;
    }

    /** By how much advising one level costs more than another, at least. */
    private double leastExcess(int advised, int other, double[] least, double[] most) {
        var excess = 0.0;
        for (var level = 0; level < LEVELS; level++) {
            var each = byAdvised[advised][level] - byAdvised[other][level];
            excess += each * (each > 0 ? least[level] : most[level]);
        }
        return excess;
    }

    /** The loss of advising one level where another is needed, as a share of the greatest loss of the table. */
    public double of(CareLevel level, CareLevel advised) {
        return byAdvised[advised.ordinal()][level.ordinal()];
    }

    /** Adds a condition's probability to the mass of the level it needs. */
    public void addTo(double[] mass, int condition, double probability) {
        mass[needed[condition]] += probability;
    }

    /** Room for the probability mass of each care level. */
    public double[] emptyMass() {
        return new double[LEVELS];
    }

    /** The part of the mass that needs an emergency department or an ambulance. */
    public double emergencies(double[] mass) {
        return mass[CareLevel.EMERGENCY.ordinal()] + mass[CareLevel.EMERGENCY_AMBULANCE.ordinal()];
    }

    /** The least expected loss that any advice has for this mass, as a share of the greatest loss of the table. */
    public double least(double[] mass) {
        var least = of(mass, LEVELS - 1);
        for (var advised = LEVELS - 2; advised >= 0; advised--) {
            least = Math.min(least, of(mass, advised));
        }
        return least;
    }

    private int best(double[] mass) {
        var best = LEVELS - 1;
        var least = of(mass, best);
        for (var advised = LEVELS - 2; advised >= 0; advised--) {
            var lossOfThis = of(mass, advised);
            if (lossOfThis < least) {
                best = advised;
                least = lossOfThis;
            }
        }
        return best;
    }

    private double of(double[] mass, int advised) {
        var row = byAdvised[advised];
        var sum = 0.0;
        for (var level = 0; level < LEVELS; level++) {
            sum += mass[level] * row[level];
        }
        return sum;
    }

    private static double greatest(PolicyPack policy) {
        return policy.lossTable().losses().values().stream()
                .flatMap(row -> row.values().stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElseThrow();
    }
}
