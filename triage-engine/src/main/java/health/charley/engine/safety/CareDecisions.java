package health.charley.engine.safety;

import health.charley.engine.answer.AnswerSheet;
import health.charley.engine.answer.Places;
import health.charley.engine.inference.Differential;
import health.charley.engine.inference.Observations;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeBase;

/**
 * Decides the care level. An answer that fires a red flag does not lower it, nor does a sign of one lower a level of 24 hours
 * or more urgent, unless the same answer rules out another red flag: the level is the highest that the red flags and certain
 * parts of the other evidence give.
 *
 * <ul>
 *   <li>Whatever is left when some of the answers that fire red flags are taken away. So a red flag of a routine visit cannot speak
 *       against an emergency that the probabilities alone held possible.
 *   <li>Whatever is left when some of the signs of red flags are taken away as well, answers that one looks for together with
 *       others that are still open; of this only what is 24 hours or more urgent counts. Between a routine visit and care at
 *       home such a sign is evidence like any other; so is, at every level, a sign of nothing but red flags that other
 *       answers have ruled out.
 * </ul>
 *
 * <p>Why it cannot: let A be answers, Q(A) those that fire red flags or are signs of one that is not ruled out, and P the level by
 * probabilities. The level is max of P(A \ S) over all S within Q(A). One more such sign q gives A' with Q(A') holding Q(A) and q,
 * unless the same answer rules out another red flag. Each A \ S is A' \ (S and q), so the maximum over A' holds every term of the
 * one over A. The same goes for those that fire red flags alone.
 *
 * <p>The sets are searched sign by sign, the most telling first. Signs not decided on bound the weight of each condition from both
 * sides, as if each could be taken away for one condition and be left for another; where no level within these bounds is
 * higher than one found before, no set need be tried. After {@value #MOST_TRIED} signs the search goes no deeper, and the
 * highest level within the bounds is taken. That is never below the maximum over all sets; and one more sign either is
 * bounded as well, which widens the bounds, or pushes another among the bounded, where both its choices lie within them.
 */
public final class CareDecisions {
    private static final int MOST_TRIED = 12;

    private final RedFlagScreening screening;
    private final RedFlagEvidence evidence;
    private final ExpectedLoss loss;

    public CareDecisions(KnowledgeBase knowledge, RedFlagScreening screening, ExpectedLoss loss) {
        this.screening = screening;
        this.evidence = new RedFlagEvidence(knowledge, screening.mostUrgentFirst());
        this.loss = loss;
    }

    /** What answers say of the conditions, red flags included; {@code sheet} and {@code shown} are of the same answers. */
    public Differential differential(AnswerSheet sheet, Observations shown) {
        return evidence.weigh(shown.differential(), sheet);
    }

    /** The decision; {@code sheet}, {@code shown} and {@code differential} are those of the same answers. */
    public CareDecision decide(AnswerSheet sheet, Observations shown, Differential differential) {
        var fired = screening.fired(sheet);
        var least = loss.bestLevel(differential).orHigher(RedFlagScreening.highest(fired));
        var level = withoutSome(screening.met(sheet), least, sheet, shown);
        // What is no higher than a routine visit does not count here, so it need not be looked for.
        var withoutSigns = withoutSome(signs(sheet, shown), level.orHigher(CareLevel.CONSULTATION), sheet, shown);
        return new CareDecision(withoutSigns.isAtLeast(CareLevel.CONSULTATION_24) ? withoutSigns : level, fired);
    }

    /** The highest level that probabilities give without some of these answers, at least {@code least}. */
    private CareLevel withoutSome(Places answers, CareLevel least, AnswerSheet sheet, Observations shown) {
        return answers.size() == 0
                ? least
                : new Search(evidence.firedBy(sheet), shown.mostTellingFirst(answers)).highest(least, 0, sheet, shown);
    }

    /** Branch and bound over the sets of {@code signs} that can be taken away. */
    private final class Search {
        private final RedFlagEvidence fired;
        private final Places signs;

        Search(RedFlagEvidence fired, Places signs) {
            this.fired = fired;
            this.signs = signs;
        }

        /** At least {@code least}; {@code decided} signs are among the answers for good or have been taken away. */
        CareLevel highest(CareLevel least, int decided, AnswerSheet sheet, Observations shown) {
            var open = signs.range(decided, signs.size());
            if (open.size() == 0) {
                return least.orHigher(loss.bestLevel(fired.weigh(shown.differential(), sheet)));
            }
            var possible = loss.highestLevel(fired.weigh(shown.weightBounds(open), sheet));
            if (possible.compareTo(least) <= 0 || decided == MOST_TRIED) {
                return least.orHigher(possible);
            }
            var sign = signs.range(decided, decided + 1);
            var with = highest(least, decided + 1, sheet, shown);
            return highest(with, decided + 1, sheet.without(sign), shown.without(sign));
        }
    }

    /** The answers that fire red flags, and those signs of others by which the probabilities change. */
    private Places signs(AnswerSheet sheet, Observations shown) {
        var signs = screening.met(sheet);
        var all = screening.signs(sheet);
        for (var i = 0; i < all.size(); i++) {
            if (shown.tells(all.get(i))) {
                signs.add(all.get(i));
            }
        }
        return signs;
    }
}
