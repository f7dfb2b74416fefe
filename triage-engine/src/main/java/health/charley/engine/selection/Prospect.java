package health.charley.engine.selection;

import health.charley.engine.answer.Places;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeRules;
import health.charley.engine.safety.RedFlagScreening;
import java.util.function.IntPredicate;

/**
 * What could be asked at one point of an interview, what that is expected to bring, and whether it is worth it; see {@link
 * Asking} for when it is. Questions go by their places in the knowledge base.
 */
final class Prospect {
    private static final int NONE = -1;

    private final KnowledgeRules rules;
    private final Asking asking;
    private final RedFlagScreening redFlags;
    private final RedFlagGain redFlagGain;
    private final Outlook outlook;
    private final InterviewState state;
    private final boolean isEmergency;
    /** The least gain for which a question is asked. */
    private final double least;
    /** What questions are expected to bring, found when it is first asked for: of most steps it is needed of a few alone. */
    private final ExpectedGain[] gains;

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
        this.redFlagGain = redFlagGain;
        this.outlook = outlook;
        this.state = state;
        this.isEmergency = state.decision().redFlagLevel() == CareLevel.EMERGENCY;
        this.least = isEmergency ? asking.leastGainInEmergency() : asking.leastGain();
        this.gains = new ExpectedGain[state.model().information().questions()];
    }

    /** Whether an answer could still change the leading cause or the advice enough. */
    private boolean couldChangeEnough() {
        for (var question = 0; question < gains.length; question++) {
            if (isCandidate(question)
                    && (gain(question).leading() >= asking.leastRise()
                            || gain(question).safety() > asking.leastRelief())) {
                return true;
            }
        }
        return false;
    }

    boolean isEmergency() {
        return isEmergency;
    }

    boolean isAskable(int question) {
        return rules.isAskable(question, state.sheet());
    }

    /** Whether a question can be asked and its answer tells something about the conditions. */
    boolean isCandidate(int question) {
        return state.model().information().isAny(question) && isAskable(question);
    }

    /** What a candidate is expected to bring. */
    ExpectedGain gain(int question) {
        if (gains[question] == null) {
            gains[question] = outlook.of(question, redFlagGain.of(question, outlook, state));
        }
        return gains[question];
    }

    /** Whether what a question is expected to tell of the conditions is by itself enough to ask it. */
    boolean isInformative(int question) {
        return isCandidate(question) && outlook.informs(least, question);
    }

    /** The question worth asking that brings most, of equals the first; negative where none is. */
    int best() {
        if (!couldChangeEnough()) {
            return NONE;
        }
        var isSettled = state.differential().greatest() >= asking.certainty();
        var open =
                isSettled ? openAbove(state.decision().level()) : state.sheet().noPlaces();
        return best(question -> isAskable(question) && (!isSettled || open.contains(question)));
    }

    /**
     * The best of these. Where information alone counts, the most telling one is found without working out what the others
     * bring. Where nothing tells anything, it is for the rule below to say whether something is asked all the same.
     */
    private int best(IntPredicate isOpen) {
        var information = state.model().information();
        var telling = asking.countsInformationAlone() ? information.best(state.differential(), isOpen) : NONE;
        if (telling != NONE) {
            return outlook.informs(least, telling) ? telling : NONE;
        }
        var best = NONE;
        for (var question = 0; question < gains.length; question++) {
            if (information.isAny(question) && isOpen.test(question) && isBetter(question, best)) {
                best = question;
            }
        }
        return best;
    }

    private boolean isBetter(int question, int best) {
        var total = gain(question).total();
        return best == NONE ? total >= least : total > gain(best).total();
    }

    /** The first question that could complete a begun red flag above a level, or lead to it; negative where none could. */
    int begunAbove(CareLevel level) {
        return firstLeadingTo(redFlags.begunAbove(level, state.sheet()));
    }

    /** Like {@link #begunAbove}, where a sign that is there has begun it and no "not sure". */
    int certainlyBegunAbove(CareLevel level) {
        return firstLeadingTo(redFlags.certainlyBegunAbove(level, state.sheet()));
    }

    private int firstLeadingTo(Places begun) {
        for (var i = 0; i < begun.size(); i++) {
            var first = rules.leadingTo(begun.get(i), state.sheet());
            if (first != NONE) {
                return first;
            }
        }
        return NONE;
    }

    /** The questions that could still fire a red flag above a level. */
    private Places openAbove(CareLevel level) {
        return redFlags.openAbove(level, state.sheet());
    }

    /**
     * A question by which a red flag above a level could fire and that nothing else asks for: one that only red flags look at,
     * or one that a single answer would fire. Negative where there is none.
     */
    int forRedFlags(CareLevel level) {
        var open = openAbove(level);
        var alone = redFlags.byOneAnswerAbove(level, state.sheet());
        for (var question = 0; question < gains.length; question++) {
            var tells = state.model().information().isAny(question);
            if ((alone.contains(question) || (!tells && open.contains(question))) && isAskable(question)) {
                return question;
            }
        }
        return NONE;
    }
}
