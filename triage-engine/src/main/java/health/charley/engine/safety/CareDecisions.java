package health.charley.engine.safety;

import health.charley.engine.answer.AnswerSheet;
import health.charley.engine.answer.Places;
import health.charley.engine.inference.Differential;
import health.charley.engine.inference.Observations;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeBase;

/**
 * Decides the care level. A sign of a red flag never lowers it: the level is the highest that the red flags and any part of the
 * other evidence give, that is, the highest level by probabilities over all sets of answers that are left when some of the signs
 * are taken away. So neither can a red flag of a routine visit speak against an emergency that the probabilities alone held
 * possible, nor can a sign that a red flag looks for together with others that are still open. A sign of nothing but red flags
 * that other answers have ruled out is evidence like any other.
 *
 * <p>Why it cannot: let A be answers, Q(A) those that fire red flags or are signs of one that is not ruled out, and P the level by
 * probabilities. The level is max of P(A \ S) over all S within Q(A). One more such sign q gives A' with Q(A') holding Q(A) and q,
 * unless the same answer rules out another red flag. Each A \ S is A' \ (S and q), so the maximum over A' holds every term of the
 * one over A. Where there are more than {@value #MOST_SIGNS} signs, there are too many sets to try, and the level is the
 * highest there is: nothing lowers that either, and hardly anyone has so many without an emergency among them.
 */
public final class CareDecisions {
    /** Of so many signs all sets are tried. */
    private static final int MOST_SIGNS = 10;

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
        return new CareDecision(withoutSigns(level, sheet, shown), fired);
    }

    /** The highest level that probabilities give without some of the signs of red flags, at least {@code least}. */
    private CareLevel withoutSigns(CareLevel least, AnswerSheet sheet, Observations shown) {
        var signs = signs(sheet, shown);
        if (signs.size() > MOST_SIGNS) {
            return CareLevel.EMERGENCY_AMBULANCE;
        }
        var fired = evidence.firedBy(sheet);
        var sets = 1 << signs.size();
        var highest = least;
        for (var set = 1; set < sets && highest != CareLevel.EMERGENCY_AMBULANCE; set++) {
            var taken = signs.some(set);
            var left = fired.weigh(shown.without(taken).differential(), sheet.without(taken));
            highest = highest.orHigher(loss.bestLevel(left));
        }
        return highest;
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
