package health.charley.engine.inference;

/** Shannon entropy in nats. */
public final class Entropy {
    private Entropy() {}

    /** {@code -p ln p}, which is 0 at 0. */
    public static double term(double probability) {
        return probability <= 0 ? 0 : -probability * NaturalLogarithm.of(probability);
    }

    /** The entropy of something that is so with this probability. */
    public static double binary(double probability) {
        return term(probability) + term(1 - probability);
    }
}
