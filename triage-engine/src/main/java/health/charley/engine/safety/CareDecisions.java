package health.charley.engine.safety;

import health.charley.engine.answer.AnswerSheet;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.inference.Differential;
import health.charley.engine.inference.InferenceModel;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeBase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * Decides the care level. An answer that takes part in a red flag never lowers it: the level by probabilities is the highest
 * that any part of the other evidence gives, that is, the highest over all sets of answers that are left when some of those
 * which fire red flags are taken away. So a red flag of a routine visit cannot speak against an emergency that the
 * probabilities alone held possible.
 *
 * <p>Why it cannot: let A be answers, Q(A) those of them that fire red flags and P the level by probabilities. The level is
 * max of P(A \ S) over all S within Q(A). One more answer q that takes part in a red flag gives A' with Q(A') holding Q(A) and q.
 * Each A \ S is A' \ (S and q), so the maximum over A' holds every term of the one over A.
 * That holds while no more than {@value #MOST_TAKEN_AWAY} answers fire red flags; beyond, it is no theorem.
 */
public final class CareDecisions {
    /** Of more answers than this that fire red flags, the first in the order of the red flags: all sets of them are tried. */
    private static final int MOST_TAKEN_AWAY = 6;

    private final KnowledgeBase knowledge;
    private final RedFlagScreening screening;
    private final ExpectedLoss loss;

    public CareDecisions(KnowledgeBase knowledge, RedFlagScreening screening, ExpectedLoss loss) {
        this.knowledge = knowledge;
        this.screening = screening;
        this.loss = loss;
    }

    /** What the answers say of the conditions, red flags included. */
    public Differential differential(InferenceModel model, Answers answers, List<FiredRedFlag> fired) {
        return RedFlagEvidence.weigh(model.differential(answers), fired);
    }

    /** The decision; {@code sheet}, {@code differential} and {@code fired} are those of the same answers. */
    public CareDecision decide(
            Person person,
            Answers answers,
            AnswerSheet sheet,
            InferenceModel model,
            Differential differential,
            List<FiredRedFlag> fired) {
        var decision = CareDecision.of(loss, differential, fired);
        if (!isAnyCertain(fired)) {
            return decision;
        }
        var met = screening.met(sheet);
        var taken = Math.min(met.size(), MOST_TAKEN_AWAY);
        for (var set = 1; set < 1 << taken && decision.level() != CareLevel.EMERGENCY_AMBULANCE; set++) {
            var left = answers.without(questions(set, met::get, taken));
            decision = decision.atLeast(byProbability(person, left, model));
        }
        return decision;
    }

    private CareLevel byProbability(Person person, Answers answers, InferenceModel model) {
        var fired = screening.fired(person, answers);
        return loss.bestLevel(differential(model, answers, fired));
    }

    private Set<String> questions(int set, IntUnaryOperator place, int taken) {
        var questions = new HashSet<String>();
        for (var i = 0; i < taken; i++) {
            if ((set & 1 << i) != 0) {
                questions.add(knowledge.questions().get(place.applyAsInt(i)).id());
            }
        }
        return questions;
    }

    private static boolean isAnyCertain(List<FiredRedFlag> fired) {
        return !fired.isEmpty() && fired.get(0).certain();
    }
}
