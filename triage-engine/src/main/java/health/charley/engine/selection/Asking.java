package health.charley.engine.selection;

import java.util.Objects;

/**
 * How an interview is led: what a question must bring to be asked, and when enough is known. What clinical knowledge says is
 * not here; these are choices, and each can be changed to measure what it is worth.
 *
 * <p>The gain of a question is the weighed sum of what it is expected to bring. An interview asks the question that brings most,
 * and ends when none is worth asking any more. That is so when none brings {@code leastGain}; or when none is expected to raise
 * the leading probability by {@code leastRise} or to save {@code leastRelief} of the loss of the advice, so that neither the
 * leading cause nor the care level can change enough; or when a condition leads with {@code certainty}, save for questions
 * that could still fire a red flag above the level advised. What a red flag calls for is asked all the same, see {@link
 * QuestionChoice}.
 *
 * @param weights what each kind of gain counts for
 * @param leastGain below this weighed gain a question is not worth asking
 * @param leastRise see above, a probability from 0 to 1; 0 for no such end
 * @param leastRelief see above, a share of the greatest loss
 * @param certainty see above, a probability; above 1 for no such end
 * @param leastGainInEmergency below this weighed gain a question is not worth asking once an emergency is known
 * @param emergencyBudget the most pages of a whole interview once an emergency is known
 */
public record Asking(
        Weights weights,
        double leastGain,
        double leastRise,
        double leastRelief,
        double certainty,
        double leastGainInEmergency,
        int emergencyBudget) {

    /**
     * What each kind of gain counts for, zero or more, where a nat of information counts one.
     *
     * @param information a nat about which condition it is
     * @param severity a nat about whether it is an emergency, so that severe conditions are explored first
     * @param leading a full rise of the leading probability, from 0 to 1
     * @param careLevel a full share of avoided loss of the advice
     */
    public record Weights(double information, double severity, double leading, double careLevel) {
        /** A nat of information counts one and nothing else counts. */
        public static final Weights INFORMATION_ALONE = new Weights(1, 0, 0, 0);

        public Weights {
            if (!(information >= 0 && severity >= 0 && leading >= 0 && careLevel >= 0)) {
                throw new IllegalArgumentException("A gain counts for zero or more.");
            }
        }

        ExpectedGain weighed(double informed, double severe, double risen, double safe) {
            var total = information * informed + severity * severe + leading * risen + careLevel * safe;
            return new ExpectedGain(informed, severe, risen, safe, total);
        }
    }

    /** For leg cramps and topics like it: a nat about an emergency counts one more, and no early end. */
    public static final Asking STANDARD = new Asking(new Weights(1, 1, 0, 20), 0.04, 0, 0, 2, 0.05, 10);

    public Asking {
        Objects.requireNonNull(weights);
        if (!(leastGain >= 0 && leastRise >= 0 && leastRelief >= 0)) {
            throw new IllegalArgumentException("What a question must bring is zero or more.");
        }
        if (!(certainty >= 0 && leastGainInEmergency >= 0)) {
            throw new IllegalArgumentException("A certainty and a gain are zero or more.");
        }
        if (emergencyBudget < 0) {
            throw new IllegalArgumentException("A budget is zero or more pages, not " + emergencyBudget + ".");
        }
    }

    /** Whether the gain of a question is what it tells of the conditions, and nothing besides. */
    boolean countsInformationAlone() {
        return weights.equals(Weights.INFORMATION_ALONE);
    }

    /** Whether it matters how far a question is expected to raise the leading probability. */
    boolean countsLeading() {
        return weights.leading() > 0 || leastRise > 0;
    }
}
