package health.charley.engine.selection;

/**
 * What asking a question is expected to bring.
 *
 * @param information expected fall in the entropy of the differential, in nats, zero or more
 * @param severity expected fall in the entropy of whether the condition is an emergency, in nats, zero or more
 * @param leading expected rise in the probability of the condition that leads, 0 to 1; 0 where the {@link Asking} does not
 *     count it
 * @param safety expected fall in the loss of the advice, as a share of the greatest loss, zero or more
 * @param total all of it, weighed as the {@link Asking} says
 */
public record ExpectedGain(double information, double severity, double leading, double safety, double total) {}
