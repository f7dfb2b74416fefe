package health.charley.engine.selection;

import health.charley.engine.answer.Truth;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.PolicyPack;
import health.charley.engine.knowledge.Question;
import health.charley.engine.knowledge.Screen;
import health.charley.engine.safety.ExpectedLoss;
import health.charley.engine.safety.RedFlagScreening;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

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
 * A question that stands on a screen of the topic brings others with it: those of the same screen that can be asked, and that
 * are worth asking along or could still fire a red flag above the level reached. The screen counts as one page.
 *
 * <p>Someone who must call an ambulance is asked nothing more. Someone who must go to an emergency department is asked only
 * what could raise the level or tells a great deal, and no more than a few pages.
 */
public final class QuestionChoice {
    private static final double QUESTIONS_PER_ROOT = 1.5;

    private final KnowledgeBase knowledge;
    private final Asking asking;
    private final Screens screens;
    private final RedFlagScreening redFlags;
    private final ExpectedLoss loss;
    private final RedFlagGain redFlagGain;

    public QuestionChoice(KnowledgeBase knowledge, PolicyPack policy, Asking asking) {
        this.knowledge = knowledge;
        this.asking = asking;
        this.screens = new Screens(knowledge.topic());
        this.redFlags = new RedFlagScreening(knowledge, policy);
        this.loss = new ExpectedLoss(knowledge, policy);
        this.redFlagGain = new RedFlagGain(knowledge, policy, loss);
    }

    /** A question and what asking it is expected to bring. */
    public record Candidate(Question question, ExpectedGain gain) {}

    /** The next page, empty when the interview is over; {@code budget} is the most pages to ask. */
    public Optional<Page> next(InterviewState state, int budget) {
        if (state.decision().redFlagLevel() == CareLevel.EMERGENCY_AMBULANCE) {
            return Optional.empty();
        }
        var candidates = candidates(state);
        var remaining = expectedRemaining(candidates, state, budget);
        var screen = screensLeft(state).stream().findFirst();
        if (screen.isPresent()) {
            return screen.map(questions -> page(questions, remaining));
        }
        return afterScreens(candidates, state, budget)
                .map(question -> page(together(question, candidates, state), remaining));
    }

    private Page page(List<Question> questions, int remaining) {
        var heading = questions.size() == 1
                ? Optional.<Screen>empty()
                : screens.of(questions.get(0).id());
        return new Page(questions, heading, Math.max(1, remaining));
    }

    private Optional<Question> afterScreens(List<Candidate> candidates, InterviewState state, int budget) {
        var pages = screens.pages(state.answers().questions());
        var toEmergency = pages < Math.max(budget, knowledge.topic().budget())
                ? begunAbove(CareLevel.CONSULTATION_24.orHigher(state.decision().redFlagLevel()), state)
                : Optional.<Question>empty();
        if (toEmergency.isPresent() || pages >= within(budget, state)) {
            return toEmergency;
        }
        return begunAbove(state.decision().redFlagLevel(), state)
                .or(() -> worthwhile(candidates, state).stream().findFirst().map(Candidate::question))
                .or(() -> forRedFlagsOnly(state));
    }

    /** A question and those of its screen that are asked with it, in the order of the screen. */
    private List<Question> together(Question question, List<Candidate> candidates, InterviewState state) {
        var screen = screens.of(question.id());
        if (screen.isEmpty()) {
            return List.of(question);
        }
        var least = isEmergency(state) ? asking.leastGainInEmergency() : asking.leastGainTogether();
        var wanted = new HashSet<>(openAbove(state.decision().redFlagLevel(), state));
        wanted.add(question.id());
        candidates.stream()
                .filter(candidate -> candidate.gain().total() >= least)
                .forEach(candidate -> wanted.add(candidate.question().id()));
        return askable(screen.get().questions(), state).stream()
                .filter(member -> wanted.contains(member.id()))
                .toList();
    }

    /**
     * An estimate of the pages still to come: the red-flag screens, and a part of the questions now worth asking. That part
     * grows with their square root, because each answer settles others; on the open cases this comes near.
     */
    private int expectedRemaining(List<Candidate> candidates, InterviewState state, int budget) {
        var first = screensLeft(state).size();
        var worth = screens.pages(worthwhile(candidates, state).stream()
                .map(candidate -> candidate.question().id())
                .toList());
        var expected = Math.ceil(QUESTIONS_PER_ROOT * Math.sqrt(worth));
        var pages = screens.pages(state.answers().questions());
        return first + (int) Math.min(expected, Math.max(0, within(budget, state) - pages - first));
    }

    /** What has not been asked and could be, the most telling first. */
    public List<Candidate> candidates(InterviewState state) {
        var outlook = outlook(state);
        return IntStream.range(0, knowledge.questions().size())
                .filter(place -> !state.model().observables().get(place).isEmpty())
                .filter(place -> isAskable(knowledge.questions().get(place), state))
                .mapToObj(place -> new Candidate(knowledge.questions().get(place), gain(place, outlook, state)))
                .sorted(Comparator.comparingDouble(
                                (Candidate candidate) -> candidate.gain().total())
                        .reversed())
                .toList();
    }

    /** What asking this question would bring. */
    public ExpectedGain gain(Question question, InterviewState state) {
        return gain(knowledge.questions().indexOf(question), outlook(state), state);
    }

    private ExpectedGain gain(int place, Outlook outlook, InterviewState state) {
        return outlook.of(place, redFlagGain.of(knowledge.questions().get(place), outlook, state));
    }

    private Outlook outlook(InterviewState state) {
        return new Outlook(state.model(), state.differential(), loss, asking.weights());
    }

    private int within(int budget, InterviewState state) {
        return isEmergency(state) ? Math.min(budget, asking.emergencyBudget()) : budget;
    }

    private static boolean isEmergency(InterviewState state) {
        return state.decision().redFlagLevel() == CareLevel.EMERGENCY;
    }

    /** The questions left on each red-flag screen that has any. */
    private List<List<Question>> screensLeft(InterviewState state) {
        return screens.redFlags().stream()
                .map(screen -> askable(screen.questions(), state))
                .filter(left -> !left.isEmpty())
                .toList();
    }

    private Optional<Question> begunAbove(CareLevel level, InterviewState state) {
        return askable(redFlags.begunAbove(level, state.person(), state.answers()), state).stream()
                .findFirst();
    }

    /** The questions worth asking now, the most telling first; see {@link Asking} for when none is. */
    private List<Candidate> worthwhile(List<Candidate> candidates, InterviewState state) {
        if (candidates.stream().noneMatch(candidate -> couldChangeEnough(candidate.gain()))) {
            return List.of();
        }
        var least = isEmergency(state) ? asking.leastGainInEmergency() : asking.leastGain();
        var wanted = isSettled(state)
                ? Optional.of(openAbove(state.decision().level(), state))
                : Optional.<Set<String>>empty();
        return candidates.stream()
                .filter(candidate -> candidate.gain().total() >= least)
                .filter(candidate -> wanted.map(
                                ids -> ids.contains(candidate.question().id()))
                        .orElse(true))
                .toList();
    }

    private boolean couldChangeEnough(ExpectedGain gain) {
        return gain.leading() >= asking.leastRise() || gain.safety() > asking.leastRelief();
    }

    private boolean isSettled(InterviewState state) {
        return asking.certainty() <= 1 && state.differential().greatest() >= asking.certainty();
    }

    private Optional<Question> forRedFlagsOnly(InterviewState state) {
        var open = openAbove(state.decision().redFlagLevel(), state);
        return knowledge.questions().stream()
                .filter(question -> open.contains(question.id()))
                .filter(question -> isAskable(question, state))
                .filter(question -> state.model().observables(question.id()).isEmpty())
                .findFirst();
    }

    private Set<String> openAbove(CareLevel level, InterviewState state) {
        return redFlags.openAbove(level, state.person(), state.answers());
    }

    private List<Question> askable(Collection<String> ids, InterviewState state) {
        return ids.stream()
                .map(id -> knowledge.question(id).orElseThrow())
                .filter(question -> isAskable(question, state))
                .toList();
    }

    private static boolean isAskable(Question question, InterviewState state) {
        return !state.answers().has(question.id())
                && question.enableWhen()
                        .map(when -> when.truth(state.person(), state.answers()) == Truth.YES)
                        .orElse(true);
    }
}
