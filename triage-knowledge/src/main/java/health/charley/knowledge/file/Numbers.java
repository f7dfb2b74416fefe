package health.charley.knowledge.file;

import java.util.Optional;

/** Which numbers files may hold: those that reckoning with them neither overflows nor makes nothing of. */
final class Numbers {
    static final String FIT = "0 or a number between 0.000000001 and 1000000, or below 0 as far";

    private static final double LEAST = 1e-9;
    private static final double MOST = 1e6;

    /** The number, where it is 0 or of a size that is dealt with; no infinity is. */
    static Optional<Double> fit(double number) {
        var size = Math.abs(number);
        return number == 0 || size >= LEAST && size <= MOST ? Optional.of(number) : Optional.empty();
    }

    private Numbers() {}
}
