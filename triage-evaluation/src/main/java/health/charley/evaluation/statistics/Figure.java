package health.charley.evaluation.statistics;

import java.util.Optional;

/** One number of a scorecard with how many cases it was taken from. */
public sealed interface Figure {

    /** The number itself; NaN where there was no case to take it from. */
    double value();

    /** The number of cases it was taken from. */
    int cases();

    /** How far chance may have moved it; empty where that cannot be said. */
    Optional<Interval> interval();

    default boolean isKnown() {
        return cases() > 0;
    }

    /** A part of all cases, with the interval of Wilson's score. */
    record Share(int hits, int cases) implements Figure {

        public Share {
            if (hits < 0 || hits > cases) {
                throw new IllegalArgumentException("A share has between none and all of its cases.");
            }
        }

        @Override
        public double value() {
            return (double) hits / cases;
        }

        @Override
        public Optional<Interval> interval() {
            return cases == 0 ? Optional.empty() : Optional.of(Wilson.interval(hits, cases));
        }
    }

    /** A score over all cases, such as a mean, with the interval of the bootstrap. */
    record Score(double value, Optional<Interval> interval, int cases) implements Figure {}
}
