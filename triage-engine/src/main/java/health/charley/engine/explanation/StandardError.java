package health.charley.engine.explanation;

import health.charley.engine.answer.Person;
import health.charley.engine.evidence.BaseRate;
import health.charley.engine.evidence.Interval;
import health.charley.engine.evidence.Likelihood;
import health.charley.engine.evidence.Likelihood.TimesBase;
import health.charley.engine.evidence.Source;
import health.charley.engine.knowledge.Prevalence;

/**
 * How far a number of the knowledge may be off: the standard error of its natural logarithm, dimensionless.
 *
 * <p>Where the knowledge gives a 95 % interval from {@code low} to {@code high}, the standard error of the logarithm is {@code
 * log(high / low) / (2 · 1.96)} [1]; that of the opposite, 1 less a probability, is {@code log((1 - low) / (1 - high)) / (2 ·
 * 1.96)}. Where it gives none, the <em>odds</em> of the probability are held to lie within a factor of what is stated, either
 * way, with 95 % confidence. On odds, the standard error {@code s = log(factor) / 1.96} becomes {@code (1 - p) · s} for the
 * probability and {@code p · s} for its opposite, so that no probability is thought to pass 1. The factors are themselves
 * expert estimates, and no study stands behind them.
 *
 * <p>[1] Altman DG, Bland JM. How to obtain the confidence interval from a P value. BMJ 2011;343:d2090.
 */
final class StandardError {
    /** Standard errors either side of the mean that hold 95 % of a normal distribution. */
    static final double IN_95_PERCENT = 1.96;

    /** An estimate may be twice or half of what it should be: two clinicians who estimate rarely differ by more. */
    private static final double ESTIMATE_FACTOR = 2;

    /** A number from a study whose interval is not known was at least counted, so it is trusted more. */
    private static final double CITED_FACTOR = 1.5;

    private StandardError() {}

    /** Of a condition's prevalence for a person; prevalences are small, so their odds are their ratio to each other. */
    static double ofPrevalence(Prevalence prevalence, Person person) {
        return prevalence.interval(person).map(StandardError::ofRatio).orElseGet(() -> ofOdds(prevalence.source()));
    }

    /** Of a finding's base rate. */
    static double ofPresence(BaseRate base, Source source) {
        return base.interval().map(StandardError::ofRatio).orElseGet(() -> ofPresence(source, base.probability()));
    }

    /** Of {@code 1 - p}, where {@code p} is a finding's base rate. */
    static double ofAbsence(BaseRate base, Source source) {
        return base.interval()
                .map(StandardError::ofOpposite)
                .orElseGet(() -> ofPresence(source, 1 - base.probability()));
    }

    /** Of the probability {@code p} of a finding under a condition. */
    static double ofPresence(Likelihood likelihood, double p) {
        return likelihood.interval().map(StandardError::ofRatio).orElseGet(() -> ofPresence(likelihood.source(), p));
    }

    /** Of {@code 1 - p}, where {@code p} is the probability of a finding under a condition. */
    static double ofAbsence(Likelihood likelihood, double p) {
        return likelihood
                .interval()
                .map(interval ->
                        likelihood instanceof TimesBase ? ofRatio(interval) * p / (1 - p) : ofOpposite(interval))
                .orElseGet(() -> ofPresence(likelihood.source(), 1 - p));
    }

    /** Of a probability {@code p} whose interval is not known, by who says so. */
    static double ofPresence(Source source, double p) {
        return (1 - p) * ofOdds(source);
    }

    private static double ofOdds(Source source) {
        return StrictMath.log(source.fold(cited -> CITED_FACTOR, () -> ESTIMATE_FACTOR)) / IN_95_PERCENT;
    }

    private static double ofOpposite(Interval interval) {
        return ofRatio(new Interval(1 - interval.high(), 1 - interval.low()));
    }

    private static double ofRatio(Interval interval) {
        return StrictMath.log(interval.high() / interval.low()) / (2 * IN_95_PERCENT);
    }
}
