package health.charley.engine.explanation;

import health.charley.engine.inference.Differential.Ranked;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.PolicyPack;
import health.charley.engine.knowledge.Question;
import health.charley.engine.knowledge.RedFlag;
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

    /** … while the least that it may be is a quarter … */
    private static final double LEAST_OF_RANGE = 0.25;

    /** … and it is ahead of the next by so many standard errors: two times in three it truly is the more probable. */
    private static final double LEAST_LEAD = 0.43;

    /** Fewer answers than this that say anything are not enough to tell, whatever the prior probabilities say. */
    private static final int LEAST_TELLING = 3;

    private static final int MOST_NOT_ASKED = 5;

    private static final String UNSURE_FIRST =
            "You were not sure about a warning sign. If it is there, do what the warning says. If it is not, do as we say here. ";

    private static final String SEVERAL_UNSURE_FIRST =
            "You were not sure about some warning signs. If one is there, do what its warning says. If"
                    + " none is, do as we say here. ";

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
        var errors = new ErrorPropagation(knowledge, state);
        var causes = causes(ranked, errors, state);
        var advice = new SafeAdvice(knowledge.advice(), state);
        var isConclusive = telling(state) >= LEAST_TELLING && standsOut(ranked) && isSure(ranked, errors);
        return new Assessment(
                decision.level(),
                reason(state, ranked, isConclusive),
                decision.redFlags(),
                isConclusive,
                causes,
                advice.selfCare(causes),
                advice.watchFor(causes),
                notAsked(state));
    }

    /** One cause with all the evidence for and against it. */
    public Cause cause(String condition, InterviewState state) {
        var ranked = state.differential().ranked().stream()
                .filter(candidate -> candidate.condition().id().equals(condition))
                .findFirst()
                .orElseThrow();
        return cause(ranked, new EvidenceReader(knowledge, state), new ErrorPropagation(knowledge, state));
    }

    private List<Question> notAsked(InterviewState state) {
        return choice.candidates(state).stream()
                .limit(MOST_NOT_ASKED)
                .map(QuestionChoice.Candidate::question)
                .toList();
    }

    private List<Cause> causes(List<Ranked> ranked, ErrorPropagation errors, InterviewState state) {
        var reader = new EvidenceReader(knowledge, state);
        var first = ranked.get(0);
        return ranked.stream()
                .filter(candidate -> candidate.equals(first) || candidate.probability() >= LEAST_PROBABILITY)
                .limit(MOST_CAUSES)
                .map(candidate -> cause(candidate, reader, errors))
                .toList();
    }

    private Cause cause(Ranked ranked, EvidenceReader reader, ErrorPropagation errors) {
        var index = knowledge.conditions().indexOf(ranked.condition());
        var range = errors.rangeOf(index);
        var frequency = Frequency.of(ranked.probability(), range);
        return new Cause(
                ranked.condition(),
                ranked.probability(),
                Strength.of(ranked.probability()),
                frequency.words(),
                range,
                frequency.range(),
                policy.levelOf(ranked.condition()),
                reader.evidenceFor(index),
                reader.evidenceAgainst(index));
    }

    private static boolean standsOut(List<Ranked> ranked) {
        var leading = ranked.get(0);
        var isAhead = ranked.size() == 1
                || leading.probability() >= AHEAD * ranked.get(1).probability();
        return !leading.condition().somethingElse() && leading.probability() >= CONCLUSIVE && isAhead;
    }

    /** Whether the doubt about the numbers leaves the first cause in front. */
    private boolean isSure(List<Ranked> ranked, ErrorPropagation errors) {
        var first = knowledge.conditions().indexOf(ranked.get(0).condition());
        var next = knowledge
                .conditions()
                .indexOf(ranked.get(Math.min(1, ranked.size() - 1)).condition());
        var isAhead = first == next || errors.lead(first, next) >= LEAST_LEAD;
        return isAhead && errors.rangeOf(first).low() >= LEAST_OF_RANGE;
    }

    private static long telling(InterviewState state) {
        return state.answers().byQuestion().entrySet().stream()
                .filter(given -> state.model().observables(given.getKey()).stream()
                        .anyMatch(observable ->
                                observable.outcomeOf(given.getValue()).isPresent()))
                .count();
    }

    private String reason(InterviewState state, List<Ranked> ranked, boolean isConclusive) {
        return unsureFirst(state.decision()) + plainReason(state, ranked, isConclusive);
    }

    private static String unsureFirst(CareDecision decision) {
        var unsure = decision.redFlags().stream()
                .filter(fired -> !fired.certain() && fired.level().compareTo(decision.level()) > 0)
                .count();
        if (unsure == 0) {
            return "";
        }
        return unsure == 1 ? UNSURE_FIRST : SEVERAL_UNSURE_FIRST;
    }

    private String plainReason(InterviewState state, List<Ranked> ranked, boolean isConclusive) {
        var decision = state.decision();
        var byRule = decision.redFlags().stream()
                .filter(fired -> fired.certain() && fired.level() == decision.level())
                .findFirst();
        if (byRule.isPresent() && decision.level() != CareLevel.SELF_CARE) {
            return becauseOf(byRule.get().redFlag(), state);
        }
        if (!isConclusive) {
            return "Your answers do not point clearly to one cause. This is the safest advice for the causes that could fit.";
        }
        return "This is the safest advice for the causes that fit best, above all: "
                + ranked.get(0).condition().name() + ".";
    }

    /** The words of the red flag, which name all that could fire it, and then what did. */
    private String becauseOf(RedFlag redFlag, InterviewState state) {
        var told = new ToldSigns(knowledge, state).of(redFlag);
        var because = "Because of what you told us: " + redFlag.text();
        return told.isEmpty() ? because : because + " What counted: " + String.join(" ", told);
    }
}
