package health.charley.knowledge.wording;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as people write them: {@code 3}, not {@code 3.0}. */
public final class NumberWords {
    private static final MathContext TWO_DIGITS = new MathContext(2);

    /** A number as it was given. */
    public static String exact(double number) {
        var stripped = BigDecimal.valueOf(number).stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /** A computed ratio to two significant digits, such as {@code 9.0}: more would claim more than the evidence holds. */
    public static String ratio(double ratio) {
        return BigDecimal.valueOf(ratio).round(TWO_DIGITS).toPlainString();
    }

    private NumberWords() {}
}
