package health.charley.engine.explanation;

import health.charley.engine.answer.Answers;
import health.charley.engine.inference.Differential.Ranked;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.PolicyPack;
import health.charley.engine.knowledge.Question;
import health.charley.engine.safety.CareDecision;
import health.charley.engine.selection.InterviewState;
import health.charley.engine.selection.QuestionChoice;
import java.util.List;

/** Puts an interview that is over into an {@link Assessment}. */
public final class AssessmentWriter {
    /** The most causes shown. */
    private static final int MOST_CAUSES = 5;

    /** Less probable causes than this are not shown, save the first. */
    private static final double LEAST_PROBABILITY = 0.02;

    /** A cause stands out when it is at least this probable … */
    private static final double CONCLUSIVE = 0.35;

    /** … and so many times as probable as the next. */
    private static final double AHEAD = 1.5;

    /** Fewer answers than this that say anything are not enough to tell, whatever the prior probabilities say. */
    private static final int LEAST_TELLING = 3;

    private static final int MOST_NOT_ASKED = 5;

    private static final String UNSURE_FIRST =
            "You were not sure about a warning sign. If it is there, do what the warning says. If it is not: ";

    private final KnowledgeBase knowledge;
    private final PolicyPack policy;
    private final QuestionChoice choice;

    public AssessmentWriter(KnowledgeBase knowledge, PolicyPack policy, QuestionChoice choice) {
        this.knowledge = knowledge;
        this.policy = policy;
        this.choice = choice;
    }

    public Assessment write(InterviewState state) {
        var decision = state.decision();
        var ranked = state.differential().ranked();
        var causes = causes(ranked, state);
        var advice = new SafeAdvice(knowledge.advice());
        var isConclusive = telling(state) >= LEAST_TELLING && standsOut(ranked);
        return new Assessment(
                decision.level(),
                reason(decision, ranked, isConclusive),
                decision.redFlags(),
                isConclusive,
                causes,
                advice.selfCare(causes, ranked, decision.redFlags(), decision.level()),
                advice.watchFor(causes),
                notAsked(state));
    }

    /** One cause with all the evidence for and against it. */
    public Cause cause(String condition, InterviewState state) {
        var ranked = state.differential().ranked().stream()
                .filter(candidate -> candidate.condition().id().equals(condition))
                .findFirst()
                .orElseThrow();
        return cause(ranked, new EvidenceReader(state.model()), state.answers());
    }

    private List<Question> notAsked(InterviewState state) {
        return choice.candidates(state).stream()
                .limit(MOST_NOT_ASKED)
                .map(QuestionChoice.Candidate::question)
                .toList();
    }

    private List<Cause> causes(List<Ranked> ranked, InterviewState state) {
        var reader = new EvidenceReader(state.model());
        var first = ranked.get(0);
        return ranked.stream()
                .filter(candidate -> candidate.equals(first) || candidate.probability() >= LEAST_PROBABILITY)
                .limit(MOST_CAUSES)
                .map(candidate -> cause(candidate, reader, state.answers()))
                .toList();
    }

    private Cause cause(Ranked ranked, EvidenceReader reader, Answers answers) {
        var index = knowledge.conditions().indexOf(ranked.condition());
        return new Cause(
                ranked.condition(),
                ranked.probability(),
                Strength.of(ranked.probability()),
                Frequency.of(ranked.probability()),
                policy.levelOf(ranked.condition()),
                reader.evidenceFor(index, answers),
                reader.evidenceAgainst(index, answers));
    }

    private static boolean standsOut(List<Ranked> ranked) {
        var leading = ranked.get(0);
        var isAhead = ranked.size() == 1
                || leading.probability() >= AHEAD * ranked.get(1).probability();
        return !leading.condition().somethingElse() && leading.probability() >= CONCLUSIVE && isAhead;
    }

    private static long telling(InterviewState state) {
        return state.answers().byQuestion().entrySet().stream()
                .filter(given -> state.model().observables(given.getKey()).stream()
                        .anyMatch(observable ->
                                observable.outcomeOf(given.getValue()).isPresent()))
                .count();
    }

    private static String reason(CareDecision decision, List<Ranked> ranked, boolean isConclusive) {
        var isUnsure = decision.redFlags().stream()
                .anyMatch(fired -> !fired.certain() && fired.level().compareTo(decision.level()) > 0);
        return (isUnsure ? UNSURE_FIRST : "") + plainReason(decision, ranked, isConclusive);
    }

    private static String plainReason(CareDecision decision, List<Ranked> ranked, boolean isConclusive) {
        var byRule = decision.redFlags().stream()
                .filter(fired -> fired.certain() && fired.level() == decision.level())
                .findFirst();
        if (byRule.isPresent() && decision.level() != CareLevel.SELF_CARE) {
            return "Because of what you told us: " + byRule.get().redFlag().text();
        }
        if (!isConclusive) {
            return "Your answers do not point clearly to one cause. This is the safest advice for the causes that could fit.";
        }
        return "This is the safest advice for the causes that fit best, above all: "
                + ranked.get(0).condition().name() + ".";
    }
}
