package health.charley.engine.safety;

import health.charley.engine.inference.Differential;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.PolicyPack;

/** What advice costs on average, given how probable each condition is and what level it needs. */
public final class ExpectedLoss {
    private static final int LEVELS = CareLevel.values().length;

    /** The level each condition needs, as its ordinal. */
    private final int[] needed;
    /** Loss by level needed, then by level advised; the greatest loss is 1. */
    private final double[][] loss;

    public ExpectedLoss(KnowledgeBase knowledge, PolicyPack policy) {
        this.needed = knowledge.conditions().stream()
                .mapToInt(condition -> policy.levelOf(condition).ordinal())
                .toArray();
        this.loss = new double[LEVELS][LEVELS];
        for (var level : CareLevel.values()) {
            for (var advised : CareLevel.values()) {
                loss[level.ordinal()][advised.ordinal()] = policy.lossTable().of(level, advised) / greatest(policy);
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

    /** The loss of advising one level where another is needed, as a share of the greatest loss of the table. */
    public double of(CareLevel level, CareLevel advised) {
        return loss[level.ordinal()][advised.ordinal()];
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
        return of(mass, best(mass));
    }

    private int best(double[] mass) {
        var best = LEVELS - 1;
        for (var advised = LEVELS - 2; advised >= 0; advised--) {
            best = of(mass, advised) < of(mass, best) ? advised : best;
        }
        return best;
    }

    private double of(double[] mass, int advised) {
        var sum = 0.0;
        for (var level = 0; level < LEVELS; level++) {
            sum += mass[level] * loss[level][advised];
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
