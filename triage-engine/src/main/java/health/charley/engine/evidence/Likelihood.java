package health.charley.engine.evidence;

import java.util.Objects;
import java.util.Optional;

/** The probability of a finding under one condition, stated outright or as a multiple of the finding's base rate. */
public sealed interface Likelihood {

    Source source();

    /** The 95 % interval of the number stated, where the source gives one. */
    Optional<Interval> interval();

    /** The probability (0 to 1) where the base rate of the finding is {@code base}. */
    double given(double base);

    /** P(finding | condition), dimensionless, 0 to 1. */
    record Stated(double probability, Source source, Optional<Interval> interval) implements Likelihood {
        public Stated {
            if (!(probability >= 0 && probability <= 1)) {
                throw new IllegalArgumentException("A probability lies between 0 and 1, not at " + probability + ".");
            }
            Objects.requireNonNull(source);
            Interval.refuseOutside(interval, probability);
            Interval.refuseCertainty(interval);
        }

        /** A probability without an interval. */
        public Stated(double probability, Source source) {
            this(probability, source, Optional.empty());
        }

        @Override
        public double given(double base) {
            return probability;
        }
    }

    /**
     * So many times the base rate, at most {@value #CEILING}. From a study it is the study's likelihood ratio, whose people
     * without the condition are taken to have the base rate.
     */
    record TimesBase(double factor, Source source, Optional<Interval> interval) implements Likelihood {
        static final double CEILING = 0.98;

        public TimesBase {
            if (!(factor > 0)) {
                throw new IllegalArgumentException("A factor is above 0, not " + factor + ".");
            }
            Objects.requireNonNull(source);
            Interval.refuseOutside(interval, factor);
        }

        /** A factor without an interval. */
        public TimesBase(double factor, Source source) {
            this(factor, source, Optional.empty());
        }

        @Override
        public double given(double base) {
            return Math.min(CEILING, factor * base);
        }
    }
}
