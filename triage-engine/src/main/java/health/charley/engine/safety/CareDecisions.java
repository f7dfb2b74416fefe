package health.charley.engine.safety;

import health.charley.engine.answer.AnswerSheet;
import health.charley.engine.inference.Differential;
import health.charley.engine.inference.Observations;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeBase;

/**
 * Decides the care level. An answer that takes part in a red flag never lowers it: the level by probabilities is the highest
 * that any part of the other evidence gives, that is, the highest over all sets of answers that are left when some of those
 * which fire red flags are taken away. So a red flag of a routine visit cannot speak against an emergency that the
 * probabilities alone held possible.
 *
 * <p>Why it cannot: let A be answers, Q(A) those of them that fire red flags and P the level by probabilities. The level is
 * max of P(A \ S) over all S within Q(A). One more answer q that takes part in a red flag gives A' with Q(A') holding Q(A) and q.
 * Each A \ S is A' \ (S and q), so the maximum over A' holds every term of the one over A. Where more than {@value
 * #MOST_TAKEN_AWAY} answers fire red flags, there are too many sets to try, and the level is the highest there is: nothing lowers
 * that either, and hardly anyone has so many without an emergency among them.
 */
public final class CareDecisions {
    /** Of so many answers that fire red flags, all sets are tried. */
    private static final int MOST_TAKEN_AWAY = 10;

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
        var level = loss.bestLevel(differential).orHigher(RedFlagScreening.highest(fired));
        return new CareDecision(RedFlagScreening.isAnyCertain(fired) ? withoutMet(level, sheet, shown) : level, fired);
    }

    /** The highest level that probabilities give without some of the answers that fire red flags, at least {@code least}. */
    private CareLevel withoutMet(CareLevel least, AnswerSheet sheet, Observations shown) {
        var met = screening.met(sheet);
        if (met.size() > MOST_TAKEN_AWAY) {
            return CareLevel.EMERGENCY_AMBULANCE;
        }
        var fired = evidence.firedBy(sheet);
        var sets = 1 << met.size();
        var highest = least;
        for (var set = 1; set < sets && highest != CareLevel.EMERGENCY_AMBULANCE; set++) {
            var taken = met.some(set);
            var left = fired.weigh(shown.without(taken).differential(), sheet.without(taken));
            highest = highest.orHigher(loss.bestLevel(left));
        }
        return highest;
    }
}
