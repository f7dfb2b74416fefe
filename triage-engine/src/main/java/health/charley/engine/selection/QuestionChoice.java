package health.charley.engine.selection;

import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.PolicyPack;
import health.charley.engine.knowledge.Question;
import health.charley.engine.knowledge.Screen;
import health.charley.engine.safety.CareDecisions;
import health.charley.engine.safety.ExpectedLoss;
import health.charley.engine.safety.RedFlagScreening;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Chooses what to ask next.
 *
 * <ol>
 *   <li>The red-flag screens of the topic, whatever the budget.
 *   <li>What could complete a red flag that an answer has begun, the most urgent first; an emergency's that a sign
 *       has begun whatever the caller's budget, within the topic's own.
 *   <li>The question with the largest expected gain, while that is worth a person's time.
 *   <li>What only red flags look at, where one of those could still raise the level, and whatever a single answer to would fire one
 *       of 24 hours or more urgent.
 *   <li>Whatever one answer to would raise the level to 24 hours or more urgent, by probabilities too: an interview is not over
 *       while that is open.
 * </ol>
 *
 * A question that stands on a screen of the topic brings with it all others of that screen that can be asked. So a screen comes
 * back only with what later answers enable, and that counts as a page more ({@link Screens}).
 *
 * <p>Someone who must call an ambulance is asked nothing more. Someone who must go to an emergency department is asked only
 * what could raise the level or tells a great deal, and no more than a few pages.
 */
public final class QuestionChoice {
    private static final double PAGES_PER_ROOT = 2.5;

    private final KnowledgeBase knowledge;
    private final Asking asking;
    private final Screens screens;
    private final RedFlagScreening redFlags;
    private final ExpectedLoss loss;
    private final RedFlagGain redFlagGain;
    private final RaisingAnswers raising;

    public QuestionChoice(KnowledgeBase knowledge, PolicyPack policy, Asking asking) {
        this.knowledge = knowledge;
        this.asking = asking;
        this.screens = new Screens(knowledge);
        this.redFlags = new RedFlagScreening(knowledge, policy);
        this.loss = new ExpectedLoss(knowledge, policy);
        this.redFlagGain = new RedFlagGain(knowledge, policy, loss);
        this.raising = new RaisingAnswers(knowledge, new CareDecisions(knowledge, redFlags, loss));
    }

    /** A question and what asking it is expected to bring. */
    public record Candidate(Question question, ExpectedGain gain) {}

    /** The next page, empty when the interview is over; {@code budget} is the most pages to ask. */
    public Optional<Page> next(InterviewState state, int budget) {
        if (state.decision().redFlagLevel() == CareLevel.EMERGENCY_AMBULANCE) {
            return Optional.empty();
        }
        var prospect = prospect(state);
        for (var screen = 0; screen < screens.redFlagScreens(); screen++) {
            var left = askable(screens.questions(screen), prospect);
            if (left.length > 0) {
                return Optional.of(page(left, prospect, state, budget));
            }
        }
        var due = due(prospect, state, budget);
        return due < 0
                ? Optional.empty()
                : Optional.of(page(askable(screens.questionsWith(due), prospect), prospect, state, budget));
    }

    private Page page(int[] places, Prospect prospect, InterviewState state, int budget) {
        var questions = new Question[places.length];
        for (var i = 0; i < places.length; i++) {
            questions[i] = knowledge.questions().get(places[i]);
        }
        var heading = places.length == 1 ? Optional.<Screen>empty() : screens.screenOf(places[0]);
        return new Page(List.of(questions), heading, Math.max(1, expectedRemaining(prospect, state, budget)));
    }

    /** The question that is due once the red-flag screens are done; negative where none is. */
    private int due(Prospect prospect, InterviewState state, int budget) {
        var reached = state.decision().redFlagLevel();
        var pages = screens.pages(state.sheet());
        var toEmergency = toEmergency(prospect, CareLevel.CONSULTATION_24.orHigher(reached), pages, budget);
        if (toEmergency >= 0) {
            return toEmergency;
        }
        if (pages >= within(budget, prospect)) {
            return -1;
        }
        var begun = prospect.begunAbove(reached);
        var best = begun < 0 ? prospect.best() : begun;
        var forRedFlags = best < 0 ? prospect.forRedFlags(reached) : best;
        return forRedFlags < 0 ? raising.first(prospect, state) : forRedFlags;
    }

    /** What could complete a begun emergency; beyond the caller's budget not for a "not sure" alone. Negative where none is. */
    private int toEmergency(Prospect prospect, CareLevel above, int pages, int budget) {
        if (pages < budget) {
            return prospect.begunAbove(above);
        }
        return pages < knowledge.topic().budget() ? prospect.certainlyBegunAbove(above) : -1;
    }

    private static int[] askable(int[] places, Prospect prospect) {
        return IntStream.of(places).filter(prospect::isAskable).toArray();
    }

    /**
     * An estimate of the pages still to come: the red-flag screens, and a part of the questions now worth asking. That part
     * grows with their square root, because each answer settles others; on the open cases this comes near.
     */
    private int expectedRemaining(Prospect prospect, InterviewState state, int budget) {
        var first = redFlagScreensLeft(prospect);
        var left = Math.max(0, within(budget, prospect) - screens.pages(state.sheet()) - first);
        // More than so many would not change the estimate, which is no more than what is left.
        var enough = (int) Math.ceil(Math.pow(left / PAGES_PER_ROOT, 2));
        var expected = Math.ceil(PAGES_PER_ROOT * Math.sqrt(screens.pages(prospect::isInformative, enough)));
        return first + (int) Math.min(expected, left);
    }

    private int redFlagScreensLeft(Prospect prospect) {
        var left = 0;
        for (var screen = 0; screen < screens.redFlagScreens(); screen++) {
            left += askable(screens.questions(screen), prospect).length > 0 ? 1 : 0;
        }
        return left;
    }

    private int within(int budget, Prospect prospect) {
        return prospect.isEmergency() ? Math.min(budget, asking.emergencyBudget()) : budget;
    }

    /** What has not been asked and could be, the most telling first. */
    public List<Candidate> candidates(InterviewState state) {
        var prospect = prospect(state);
        return IntStream.range(0, knowledge.questions().size())
                .filter(prospect::isCandidate)
                .mapToObj(place -> new Candidate(knowledge.questions().get(place), prospect.gain(place)))
                .sorted(Comparator.comparingDouble(
                                (Candidate candidate) -> candidate.gain().total())
                        .reversed())
                .toList();
    }

    /** What asking this question would bring. */
    public ExpectedGain gain(Question question, InterviewState state) {
        var place = knowledge.placeOf(question.id());
        var outlook = outlook(state);
        return outlook.of(place, redFlagGain.of(place, outlook, state));
    }

    private Prospect prospect(InterviewState state) {
        return new Prospect(knowledge.rules(), asking, redFlags, redFlagGain, outlook(state), state);
    }

    private Outlook outlook(InterviewState state) {
        return new Outlook(state.model(), state.differential(), loss, asking);
    }
}
