package health.charley.engine.inference;

/**
 * The natural logarithm in Java arithmetic alone: the same bits on every platform and in every Java process, and fast, where
 * {@link StrictMath#log} may be a slow call out of Java and {@link Math#log} may differ in its last bit.
 *
 * <p>The algorithm is that of FDLIBM 5.3, {@code e_log.c}, with an error below one unit in the last place. It takes x as
 * 2^k · (1 + f) with √2/2 &lt; 1 + f &lt; √2, approximates ln(1 + f) by a polynomial in s = f / (2 + f), and adds k · ln 2 in
 * two parts, a high and a low one.
 *
 * <p>FDLIBM carries this notice: Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at SunPro, a Sun
 * Microsystems, Inc. business. Permission to use, copy, modify, and distribute this software is freely granted, provided that
 * this notice is preserved.
 */
public final class NaturalLogarithm {
    private static final double LN2_HIGH = 6.93147180369123816490e-01;
    private static final double LN2_LOW = 1.90821492927058770002e-10;
    private static final double L1 = 6.666666666666735130e-01;
    private static final double L2 = 3.999999999940941908e-01;
    private static final double L3 = 2.857142874366239149e-01;
    private static final double L4 = 2.222219843214978396e-01;
    private static final double L5 = 1.818357216161805012e-01;
    private static final double L6 = 1.531383769920937332e-01;
    private static final double L7 = 1.479819860511658591e-01;

    private static final int EXPONENT_SHIFT = 20;
    private static final int EXPONENT_BIAS = 1023;
    private static final int SMALLEST_NORMAL = 0x00100000;
    private static final int INFINITE = 0x7ff00000;
    private static final int MANTISSA = 0x000fffff;
    private static final int HALF_EXPONENT = 0x3ff00000;

    private NaturalLogarithm() {}

    /** The natural logarithm of {@code x}: NaN below zero, minus infinity at zero. */
    public static double of(double x) {
        var high = (int) (Double.doubleToRawLongBits(x) >> 32);
        if (high >= SMALLEST_NORMAL && high < INFINITE) {
            return ofNormal(x, 0);
        }
        if (x == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        if (!(x > 0)) {
            return Double.NaN;
        }
        return high >= INFINITE ? x : ofNormal(x * 0x1p54, -54);
    }

    private static double ofNormal(double x, int exponent) {
        var bits = Double.doubleToRawLongBits(x);
        var high = (int) (bits >> 32) & MANTISSA;
        var carry = (high + 0x95f64) & SMALLEST_NORMAL;
        var k = exponent + (int) (bits >> 52) - EXPONENT_BIAS + (carry >> EXPONENT_SHIFT);
        var reduced = ((long) (high | (carry ^ HALF_EXPONENT)) << 32) | (bits & 0xffffffffL);
        var f = Double.longBitsToDouble(reduced) - 1;
        return (MANTISSA & (2 + high)) < 3 ? nearOne(f, k) : wideOfOne(f, k, high);
    }

    /** Where |f| is below 2^-20. */
    private static double nearOne(double f, int k) {
        var r = f * f * (0.5 - 0.33333333333333333 * f);
        return k == 0 ? f - r : k * LN2_HIGH - ((r - k * LN2_LOW) - f);
    }

    private static double wideOfOne(double f, int k, int high) {
        var s = f / (2 + f);
        var z = s * s;
        var w = z * z;
        var even = w * (L2 + w * (L4 + w * L6));
        var odd = z * (L1 + w * (L3 + w * (L5 + w * L7)));
        var r = odd + even;
        if (((high - 0x6147a) | (0x6b851 - high)) > 0) {
            var halfSquare = 0.5 * f * f;
            return k == 0
                    ? f - (halfSquare - s * (halfSquare + r))
                    : k * LN2_HIGH - ((halfSquare - (s * (halfSquare + r) + k * LN2_LOW)) - f);
        }
        return k == 0 ? f - s * (f - r) : k * LN2_HIGH - ((s * (f - r) - k * LN2_LOW) - f);
    }
}
