package health.charley.engine.selection;

import java.util.Objects;

/**
 * How an interview is led: what a question must bring to be asked, and when enough is known. What clinical knowledge says is
 * not here; these are choices, and each can be changed to measure what it is worth.
 *
 * @param weights what each kind of gain counts for
 * @param leastGain below this weighed gain a question is not worth asking
 * @param leastGainTogether below this weighed gain a question is not worth asking along with others of its screen
 * @param leastGainInEmergency below this weighed gain a question is not worth asking once an emergency is known
 * @param emergencyBudget the most pages of a whole interview once an emergency is known
 */
public record Asking(
        Weights weights, double leastGain, double leastGainTogether, double leastGainInEmergency, int emergencyBudget) {

    /**
     * What each kind of gain counts for, zero or more, where a nat of information counts one.
     *
     * @param information a nat about which condition it is
     * @param severity a nat about whether it is an emergency, so that severe conditions are explored first
     * @param careLevel a full share of avoided loss of the advice
     */
    public record Weights(double information, double severity, double careLevel) {
        public Weights {
            if (!(information >= 0 && severity >= 0 && careLevel >= 0)) {
                throw new IllegalArgumentException("A gain counts for zero or more.");
            }
        }

        ExpectedGain weighed(double informed, double severe, double safe) {
            return new ExpectedGain(
                    informed, severe, safe, information * informed + severity * severe + careLevel * safe);
        }
    }

    public static final Asking STANDARD = new Asking(new Weights(1, 2, 5), 0.04, 0.01, 0.1, 8);

    public Asking {
        Objects.requireNonNull(weights);
        if (!(leastGain >= 0 && leastGainTogether >= 0 && leastGainInEmergency >= 0)) {
            throw new IllegalArgumentException("The least gain is zero or more.");
        }
        if (emergencyBudget < 0) {
            throw new IllegalArgumentException("A budget is zero or more pages, not " + emergencyBudget + ".");
        }
    }
}
