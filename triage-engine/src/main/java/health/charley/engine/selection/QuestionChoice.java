package health.charley.engine.selection;

import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Truth;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.PolicyPack;
import health.charley.engine.knowledge.Question;
import health.charley.engine.safety.ExpectedLoss;
import health.charley.engine.safety.RedFlagScreening;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses what to ask next.
 *
 * <ol>
 *   <li>The red-flag screens of the topic, whatever the budget.
 *   <li>What could complete a red flag that an answer has begun, the most urgent first; an emergency's whatever the caller's
 *       budget, within the topic's own.
 *   <li>The question with the largest expected gain, while that is worth a person's time.
 *   <li>What only red flags look at, where one of those could still raise the level.
 * </ol>
 *
 * Someone who must call an ambulance is asked nothing more. Someone who must go to an emergency department is asked only what
 * could raise the level or tells a great deal, and no more than a few pages.
 */
public final class QuestionChoice {
    /** In nats: below this a question is not worth asking. */
    private static final double LEAST_GAIN = 0.04;

    /** In nats: what a question must bring once an emergency is known. */
    private static final double LEAST_GAIN_IN_EMERGENCY = 0.1;

    /** The most pages of a whole interview once an emergency is known. */
    private static final int EMERGENCY_BUDGET = 8;

    private static final double QUESTIONS_PER_ROOT = 1.5;

    private final KnowledgeBase knowledge;
    private final RedFlagScreening redFlags;
    private final ExpectedLoss loss;
    private final RedFlagGain redFlagGain;

    public QuestionChoice(KnowledgeBase knowledge, PolicyPack policy) {
        this.knowledge = knowledge;
        this.redFlags = new RedFlagScreening(knowledge, policy);
        this.loss = new ExpectedLoss(knowledge, policy);
        this.redFlagGain = new RedFlagGain(knowledge, policy, loss);
    }

    /** A question and what asking it is expected to bring. */
    public record Candidate(Question question, ExpectedGain gain) {}

    /** The questions of the next page, empty when the interview is over; {@code budget} is the most pages to ask. */
    public List<Question> next(InterviewState state, int budget) {
        if (state.decision().redFlagLevel() == CareLevel.EMERGENCY_AMBULANCE) {
            return List.of();
        }
        return screens(state).stream()
                .findFirst()
                .orElseGet(() -> afterScreens(state, budget).map(List::of).orElse(List.of()));
    }

    private Optional<Question> afterScreens(InterviewState state, int budget) {
        var pages = pages(state.answers());
        var toEmergency = pages < Math.max(budget, knowledge.topic().budget())
                ? begunAbove(CareLevel.CONSULTATION_24.orHigher(state.decision().redFlagLevel()), state)
                : Optional.<Question>empty();
        if (toEmergency.isPresent() || pages >= within(budget, state)) {
            return toEmergency;
        }
        return begunAbove(state.decision().redFlagLevel(), state)
                .or(() -> mostTelling(state))
                .or(() -> forRedFlagsOnly(state));
    }

    /**
     * An estimate of the pages still to come: the screens, and a part of the questions now worth asking. That part grows with
     * their square root, because each answer settles others; on the open cases this comes near.
     */
    public int expectedRemaining(InterviewState state, int budget) {
        var screens = screens(state).size();
        var expected =
                Math.ceil(QUESTIONS_PER_ROOT * Math.sqrt(worthwhile(state).count()));
        return screens
                + (int) Math.min(expected, Math.max(0, within(budget, state) - pages(state.answers()) - screens));
    }

    /** What has not been asked and could be, the most telling first. */
    public List<Candidate> candidates(InterviewState state) {
        return knowledge.questions().stream()
                .filter(question -> isAskable(question, state))
                .filter(question -> !state.model().observables(question.id()).isEmpty())
                .map(question -> new Candidate(question, gain(question, state)))
                .sorted(Comparator.comparingDouble(
                                (Candidate candidate) -> candidate.gain().total())
                        .reversed())
                .toList();
    }

    /** What asking this question would bring. */
    public ExpectedGain gain(Question question, InterviewState state) {
        return ExpectedGain.of(question.id(), state.model(), state.differential(), loss)
                .plusSafety(redFlagGain.of(question, state));
    }

    private static int within(int budget, InterviewState state) {
        return isEmergency(state) ? Math.min(budget, EMERGENCY_BUDGET) : budget;
    }

    private static boolean isEmergency(InterviewState state) {
        return state.decision().redFlagLevel() == CareLevel.EMERGENCY;
    }

    /** Pages that the answers so far have taken: one for each screen begun and one for each other question. */
    private int pages(Answers answers) {
        var screens = knowledge.topic().screens();
        var begun = screens.stream()
                .filter(screen -> screen.stream().anyMatch(answers::has))
                .count();
        var others = answers.questions().stream()
                .filter(question -> screens.stream().noneMatch(screen -> screen.contains(question)))
                .count();
        return (int) (begun + others);
    }

    private List<List<Question>> screens(InterviewState state) {
        return knowledge.topic().screens().stream()
                .map(screen -> screen.stream()
                        .map(id -> knowledge.question(id).orElseThrow())
                        .filter(question -> isAskable(question, state))
                        .toList())
                .filter(screen -> !screen.isEmpty())
                .toList();
    }

    private Optional<Question> begunAbove(CareLevel level, InterviewState state) {
        return redFlags.begunAbove(level, state.person(), state.answers()).stream()
                .map(id -> knowledge.question(id).orElseThrow())
                .filter(question -> isAskable(question, state))
                .findFirst();
    }

    private Optional<Question> mostTelling(InterviewState state) {
        return worthwhile(state).findFirst().map(Candidate::question);
    }

    /** The questions worth asking now, the most telling first. */
    private Stream<Candidate> worthwhile(InterviewState state) {
        var least = isEmergency(state) ? LEAST_GAIN_IN_EMERGENCY : LEAST_GAIN;
        return candidates(state).stream().filter(candidate -> candidate.gain().total() >= least);
    }

    private Optional<Question> forRedFlagsOnly(InterviewState state) {
        var open = redFlags.openAbove(state.decision().redFlagLevel(), state.person(), state.answers());
        return knowledge.questions().stream()
                .filter(question -> open.contains(question.id()))
                .filter(question -> isAskable(question, state))
                .filter(question -> state.model().observables(question.id()).isEmpty())
                .findFirst();
    }

    private static boolean isAskable(Question question, InterviewState state) {
        return !state.answers().has(question.id())
                && question.enableWhen()
                        .map(when -> when.truth(state.person(), state.answers()) == Truth.YES)
                        .orElse(true);
    }
}
