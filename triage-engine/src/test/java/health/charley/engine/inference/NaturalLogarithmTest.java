package health.charley.engine.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** StrictMath promises the bits of FDLIBM, so they are what is expected. */
class NaturalLogarithmTest {
    private static final MathContext EXACT = new MathContext(60);

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0,
                -0.0,
                -1,
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                Double.MIN_VALUE,
                Double.MIN_NORMAL,
                Double.MAX_VALUE,
                1,
                2,
                0.5,
                0x1.fffffffffffffp-1,
                0x1.0000000000001p0,
                1e-4,
                0.9999
            })
    void the_ends_and_the_middle_have_the_bits_of_fdlibm(double x) {
        assertEquals(StrictMath.log(x), NaturalLogarithm.of(x));
    }

    @Test
    void a_million_numbers_of_any_size_have_the_bits_of_fdlibm() {
        var random = new SplittableRandom(2026);
        for (var i = 0; i < 1_000_000; i++) {
            var x = Double.longBitsToDouble(random.nextLong(0x7ff0000000000000L));

            assertEquals(StrictMath.log(x), NaturalLogarithm.of(x), () -> "at " + x);
        }
    }

    @Test
    void a_million_probabilities_have_the_bits_of_fdlibm() {
        var random = new SplittableRandom(2026);
        for (var i = 0; i < 1_000_000; i++) {
            var x = random.nextDouble();

            assertEquals(StrictMath.log(x), NaturalLogarithm.of(x), () -> "at " + x);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-4, 0.01, 0.3, 0.7, 0.95, 1.5, 20})
    void it_is_within_one_unit_in_the_last_place(double x) {
        var error = new BigDecimal(NaturalLogarithm.of(x)).subtract(exact(x)).abs();

        assertEquals(-1, error.compareTo(new BigDecimal(Math.ulp(NaturalLogarithm.of(x)))));
    }

    /** 2 artanh((x − 1) / (x + 1)) by its series. */
    private static BigDecimal exact(double x) {
        var value = new BigDecimal(x);
        var ratio = value.subtract(BigDecimal.ONE).divide(value.add(BigDecimal.ONE), EXACT);
        var square = ratio.multiply(ratio, EXACT);
        var power = ratio;
        var sum = BigDecimal.ZERO;
        for (var n = 1; power.abs().compareTo(new BigDecimal("1e-40")) > 0; n += 2) {
            sum = sum.add(power.divide(BigDecimal.valueOf(n), EXACT));
            power = power.multiply(square, EXACT);
        }
        return sum.multiply(BigDecimal.valueOf(2));
    }
}
