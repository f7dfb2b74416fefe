package health.charley.triage.topic;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as the wire writes them: {@code 3} rather than {@code 3.0}, and no more digits than mean something. */
public final class Plain {
    /** More digits would claim more than the evidence holds, and might differ between two machines. */
    private static final MathContext FOUR_DIGITS = new MathContext(4);

    /** A number as it was given. */
    public static BigDecimal number(double number) {
        return plain(BigDecimal.valueOf(number));
    }

    /** A computed number to four significant digits. */
    public static BigDecimal rounded(double number) {
        return plain(BigDecimal.valueOf(number).round(FOUR_DIGITS));
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private Plain() {}
}
