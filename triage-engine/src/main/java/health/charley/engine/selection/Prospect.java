package health.charley.engine.selection;

import health.charley.engine.answer.Places;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeRules;
import health.charley.engine.safety.RedFlagScreening;

/**
 * What could be asked at one point of an interview, what that is expected to bring, and whether it is worth it; see {@link
 * Asking} for when it is. Questions go by their places in the knowledge base.
 */
final class Prospect {
    private static final int NONE = -1;

    private final KnowledgeRules rules;
    private final Asking asking;
    private final RedFlagScreening redFlags;
    private final InterviewState state;
    /** What a question that can be asked and tells something is expected to bring, or nothing there. */
    private final ExpectedGain[] gains;

    private final boolean[] isWorthwhile;

    Prospect(
            KnowledgeRules rules,
            Asking asking,
            RedFlagScreening redFlags,
            RedFlagGain redFlagGain,
            Outlook outlook,
            InterviewState state) {
        this.rules = rules;
        this.asking = asking;
        this.redFlags = redFlags;
        this.state = state;
        var observables = state.model().observables();
        this.gains = new ExpectedGain[observables.size()];
        for (var question = 0; question < gains.length; question++) {
            if (!observables.get(question).isEmpty() && isAskable(question)) {
                gains[question] = outlook.of(question, redFlagGain.of(question, outlook, state));
            }
        }
        this.isWorthwhile = worthwhile();
    }

    private boolean[] worthwhile() {
        var worthwhile = new boolean[gains.length];
        if (!couldChangeEnough()) {
            return worthwhile;
        }
        var least = isEmergency() ? asking.leastGainInEmergency() : asking.leastGain();
        var isSettled = state.differential().greatest() >= asking.certainty();
        var open =
                isSettled ? openAbove(state.decision().level()) : state.sheet().noPlaces();
        for (var question = 0; question < gains.length; question++) {
            worthwhile[question] = brings(least, question) && (!isSettled || open.contains(question));
        }
        return worthwhile;
    }

    /** Whether an answer could still change the leading cause or the advice enough. */
    private boolean couldChangeEnough() {
        for (var gain : gains) {
            if (gain != null && (gain.leading() >= asking.leastRise() || gain.safety() > asking.leastRelief())) {
                return true;
            }
        }
        return false;
    }

    private boolean brings(double least, int question) {
        return gains[question] != null && gains[question].total() >= least;
    }

    boolean isEmergency() {
        return state.decision().redFlagLevel() == CareLevel.EMERGENCY;
    }

    boolean isAskable(int question) {
        return rules.isAskable(question, state.sheet());
    }

    /** Whether a question can be asked and its answer tells something about the conditions. */
    boolean isCandidate(int question) {
        return gains[question] != null;
    }

    /** What a candidate is expected to bring. */
    ExpectedGain gain(int question) {
        return gains[question];
    }

    boolean isWorthwhile(int question) {
        return isWorthwhile[question];
    }

    boolean isWorthAskingAlong(int question) {
        return brings(isEmergency() ? asking.leastGainInEmergency() : asking.leastGainTogether(), question);
    }

    /** The question worth asking that brings most, of equals the first; negative where none is. */
    int best() {
        var best = NONE;
        for (var question = 0; question < gains.length; question++) {
            if (isWorthwhile[question] && (best == NONE || gains[question].total() > gains[best].total())) {
                best = question;
            }
        }
        return best;
    }

    /** The first question that could complete a begun red flag above a level, or lead to it; negative where none could. */
    int begunAbove(CareLevel level) {
        var begun = redFlags.begunAbove(level, state.sheet());
        for (var i = 0; i < begun.size(); i++) {
            var first = rules.leadingTo(begun.get(i), state.sheet());
            if (first != NONE) {
                return first;
            }
        }
        return NONE;
    }

    /** The questions that could still fire a red flag above a level. */
    Places openAbove(CareLevel level) {
        return redFlags.openAbove(level, state.sheet());
    }

    /**
     * A question by which a red flag above a level could fire and that nothing else asks for: one that only red flags look at,
     * or one that a single answer would fire, of 24 hours or more urgent. Negative where there is none.
     */
    int forRedFlags(CareLevel level) {
        var open = openAbove(level);
        var alone = redFlags.byOneAnswerAbove(level.orHigher(CareLevel.CONSULTATION), state.sheet());
        for (var question = 0; question < gains.length; question++) {
            var tells = !state.model().observables().get(question).isEmpty();
            if ((alone.contains(question) || (!tells && open.contains(question))) && isAskable(question)) {
                return question;
            }
        }
        return NONE;
    }
}
