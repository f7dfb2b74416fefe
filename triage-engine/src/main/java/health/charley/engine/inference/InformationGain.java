package health.charley.engine.inference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What the answer to a question is expected to tell about the differential: their mutual information, in nats.
 *
 * <p>By definition it is the entropy of the differential less its mean entropy after each answer, which would need a new
 * differential for every answer. It is the same as the entropy of the answer less its mean entropy under each condition [1]:
 *
 * <pre>  I = H(answer) − Σ w(c) · H(answer | c)        H(answer) = Σ over outcomes of −P ln P
 *  P(outcome) = Σ w(c) · p(outcome | c)</pre>
 *
 * <p>with w the differential; p and H(answer | c) do not depend on it. Most conditions have the base rate b of an outcome,
 * and w sums to one, so both sums are a constant and one term for each likelihood that is listed:
 *
 * <pre>  P(outcome) = b + Σ listed w(c) · (p(outcome | c) − b)
 *  Σ w(c) · H(answer | c) = H(b) + Σ listed w(c) · (H(answer | c) − H(b))</pre>
 *
 * <p>The last outcome, "none of them", is what the others leave of one. So a step costs as many multiplications as there are
 * listed likelihoods, however many conditions and questions there are. The numbers lie in flat arrays in the order in which
 * they are read. To find only the best question, most work is skipped: a gain is at most H(answer), and for two outcomes
 * H ≤ 2 ln 2 · √(P (1 − P)) [2], which needs no logarithm.
 *
 * <p>Where a question has several observables, each of which holds or not by itself, the gain is the lower bound of
 * {@link Likeness}, whose cost grows with the square of the listed conditions of that question.
 *
 * <p>[1] T. Cover, J. Thomas: Elements of Information Theory, 2nd edition, section 2.4.
 *
 * <p>[2] F. Topsøe: Bounds for entropy and divergence for distributions over a two-element set. JIPAM 2 (2001), 25.
 */
public final class InformationGain {
    private static final double SQUARE_OF_TWO_LN_2 = 1.9218120556728056;
    /** More than rounding changes a gain or a bound, in nats or their square: so no bound rules out an equal. */
    private static final double ROUNDING = 1e-12;

    /** By question, and one more: its first observable. */
    private final int[] firstObservable;
    /** By observable, and one more: its first row; a row is an outcome other than the last. */
    private final int[] firstRow;

    private final double[] damping;
    private final SparseRows likelihoods;
    /** A row for each observable: H(answer | c). */
    private final SparseRows entropies;
    /** By question: how alike conditions answer it, where it has several observables. */
    private final List<Optional<Likeness>> likeness;
    /** The questions, those that tell most before any answer first, so that little is left to beat the best. */
    private final int[] order;

    InformationGain(List<List<Observable>> byQuestion, Differential pretest) {
        var observables = byQuestion.stream().flatMap(List::stream).toList();
        this.firstObservable = starts(byQuestion.stream().map(List::size).toList());
        this.firstRow =
                starts(observables.stream().map(each -> each.outcomes() - 1).toList());
        this.damping = observables.stream().mapToDouble(Observable::damping).toArray();
        this.likelihoods = SparseRows.ofLikelihoods(observables);
        this.entropies = SparseRows.ofEntropies(observables);
        this.likeness = byQuestion.stream()
                .map(each -> each.size() < 2 ? Optional.<Likeness>empty() : Optional.of(new Likeness(each)))
                .toList();
        this.order = IntStream.range(0, byQuestion.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer question) -> of(question, pretest))
                        .reversed())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int[] starts(List<Integer> sizes) {
        var starts = new ArrayList<>(List.of(0));
        sizes.forEach(size -> starts.add(starts.get(starts.size() - 1) + size));
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The gain of each question in nats, zero or more, in the order of the knowledge base. */
    public double[] of(Differential differential) {
        var gains = new double[questions()];
        for (var question = 0; question < gains.length; question++) {
            gains[question] = of(question, differential);
        }
        return gains;
    }

    public int questions() {
        return firstObservable.length - 1;
    }

    /** Whether the answer to a question can tell anything of the conditions: some are looked at by rules alone. */
    public boolean isAny(int question) {
        return firstObservable[question] < firstObservable[question + 1];
    }

    /** The gain of a question, by its place in the knowledge base, in nats, zero or more. */
    public double of(int question, Differential differential) {
        var first = firstObservable[question];
        var several = likeness.get(question);
        if (several.isPresent()) {
            return damping[first] * several.get().gain(differential);
        }
        return isAny(question) ? damping[first] * ofObservable(first, differential) : 0;
    }

    /**
     * The place in the knowledge base of the question with the largest gain among those that can be asked; of equals, the
     * first; -1 where none has any. It allocates nothing.
     *
     * @param isAskable of a question by its place in the knowledge base
     */
    public int best(Differential differential, IntPredicate isAskable) {
        var best = -1;
        var most = 0.0;
        for (var question : order) {
            var gain = atLeast(most, question, differential);
            // Few come so far, so that few are looked up.
            if ((gain > most || (gain == most && question < best)) && isAskable.test(question)) {
                best = question;
                most = gain;
            }
        }
        return best;
    }

    /** Whether the gain of a question is at least so many nats, more than zero. */
    public boolean isAtLeast(double least, int question, Differential differential) {
        return atLeast(least, question, differential) >= least;
    }

    /** The gain of a question, or zero where it is certainly less than {@code least}. */
    private double atLeast(double least, int question, Differential differential) {
        var observable = firstObservable[question];
        if (firstObservable[question + 1] != observable + 1 || firstRow[observable + 1] != firstRow[observable] + 1) {
            return of(question, differential);
        }
        var probability = likelihoods.mean(firstRow[observable], differential);
        if (SQUARE_OF_TWO_LN_2 * probability * (1 - probability) < least * least - ROUNDING) {
            return 0;
        }
        var entropy = Entropy.binary(probability);
        return entropy < least - ROUNDING
                ? 0
                : damping[observable] * Math.max(0, entropy - entropies.mean(observable, differential));
    }

    private double ofObservable(int observable, Differential differential) {
        var entropy = 0.0;
        var rest = 1.0;
        for (var row = firstRow[observable]; row < firstRow[observable + 1]; row++) {
            var probability = likelihoods.mean(row, differential);
            entropy += Entropy.term(probability);
            rest -= probability;
        }
        // Rounding can bring a gain of nothing just below zero.
        return Math.max(0, entropy + Entropy.term(rest) - entropies.mean(observable, differential));
    }
}
