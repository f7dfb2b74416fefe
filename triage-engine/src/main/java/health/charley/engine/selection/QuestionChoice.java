package health.charley.engine.selection;

import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.answer.Truth;
import health.charley.engine.inference.Differential;
import health.charley.engine.inference.InferenceModel;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.PolicyPack;
import health.charley.engine.knowledge.Question;
import health.charley.engine.safety.ExpectedLoss;
import health.charley.engine.safety.RedFlagScreening;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses what to ask next.
 *
 * <ol>
 *   <li>The red-flag screens of the topic, whatever the budget.
 *   <li>What could complete a red flag that an answer has begun, the most urgent first.
 *   <li>The question with the largest expected gain, while that is worth a person's time.
 *   <li>What only red flags look at, where one of those could still raise the level.
 * </ol>
 *
 * Someone who must call an ambulance is asked nothing more. Someone who must go to an emergency department is asked only what
 * could raise the level or tells a great deal.
 */
public final class QuestionChoice {
    /** In nats: below this a question is not worth asking. */
    private static final double LEAST_GAIN = 0.02;

    /** In nats: what a question must bring once an emergency is known. */
    private static final double LEAST_GAIN_IN_EMERGENCY = 0.15;

    private final KnowledgeBase knowledge;
    private final RedFlagScreening redFlags;
    private final ExpectedLoss loss;

    public QuestionChoice(KnowledgeBase knowledge, PolicyPack policy) {
        this.knowledge = knowledge;
        this.redFlags = new RedFlagScreening(knowledge, policy);
        this.loss = new ExpectedLoss(knowledge, policy);
    }

    /** A question and what asking it is expected to bring. */
    public record Candidate(Question question, ExpectedGain gain) {}

    /**
     * The questions of the next page; empty when the interview is over.
     *
     * @param level the level that the answers so far have certainly reached by red flags
     * @param budget the most pages that may be asked
     */
    public List<Question> next(
            Person person,
            Answers answers,
            InferenceModel model,
            Differential differential,
            CareLevel level,
            int budget) {
        if (level == CareLevel.EMERGENCY_AMBULANCE) {
            return List.of();
        }
        var screen = screens(person, answers).stream().findFirst();
        if (screen.isPresent() || pages(answers) >= budget) {
            return screen.orElse(List.of());
        }
        return begun(person, answers, level)
                .or(() -> mostTelling(person, answers, model, differential, level))
                .or(() -> forRedFlagsOnly(person, answers, model, level))
                .map(List::of)
                .orElse(List.of());
    }

    /** An estimate of the pages still to come: those certain to come, and as many questions as are now worth asking. */
    public int expectedRemaining(
            Person person,
            Answers answers,
            InferenceModel model,
            Differential differential,
            CareLevel level,
            int budget) {
        var screens = screens(person, answers).size();
        var worthwhile = candidates(person, answers, model, differential).stream()
                .filter(candidate -> candidate.gain().total() >= leastGain(level))
                .count();
        return screens + (int) Math.min(worthwhile, Math.max(0, budget - pages(answers) - screens));
    }

    /** What has not been asked and could be, the most telling first. */
    public List<Candidate> candidates(Person person, Answers answers, InferenceModel model, Differential differential) {
        return knowledge.questions().stream()
                .filter(question -> isAskable(question, person, answers))
                .filter(question -> !model.observables(question.id()).isEmpty())
                .map(question -> new Candidate(question, gain(question, model, differential)))
                .sorted(Comparator.comparingDouble(
                                (Candidate candidate) -> candidate.gain().total())
                        .reversed())
                .toList();
    }

    /** What asking this question would bring. */
    public ExpectedGain gain(Question question, InferenceModel model, Differential differential) {
        return ExpectedGain.of(question.id(), model, differential, loss);
    }

    /** Pages that the answers so far have taken: one for each screen begun and one for each other question. */
    int pages(Answers answers) {
        var screens = knowledge.topic().screens();
        var begun = screens.stream()
                .filter(screen -> screen.stream().anyMatch(answers::has))
                .count();
        var others = answers.questions().stream()
                .filter(question -> screens.stream().noneMatch(screen -> screen.contains(question)))
                .count();
        return (int) (begun + others);
    }

    private List<List<Question>> screens(Person person, Answers answers) {
        return knowledge.topic().screens().stream()
                .map(screen -> screen.stream()
                        .map(id -> knowledge.question(id).orElseThrow())
                        .filter(question -> isAskable(question, person, answers))
                        .toList())
                .filter(screen -> !screen.isEmpty())
                .toList();
    }

    private Optional<Question> begun(Person person, Answers answers, CareLevel level) {
        return redFlags.begunAbove(level, person, answers).stream()
                .map(id -> knowledge.question(id).orElseThrow())
                .filter(question -> isAskable(question, person, answers))
                .findFirst();
    }

    private Optional<Question> mostTelling(
            Person person, Answers answers, InferenceModel model, Differential differential, CareLevel level) {
        return candidates(person, answers, model, differential).stream()
                .findFirst()
                .filter(candidate -> candidate.gain().total() >= leastGain(level))
                .map(Candidate::question);
    }

    private Optional<Question> forRedFlagsOnly(Person person, Answers answers, InferenceModel model, CareLevel level) {
        var open = redFlags.openAbove(level, person, answers);
        return knowledge.questions().stream()
                .filter(question -> open.contains(question.id()))
                .filter(question -> isAskable(question, person, answers))
                .filter(question -> model.observables(question.id()).isEmpty())
                .findFirst();
    }

    private static double leastGain(CareLevel level) {
        return level == CareLevel.EMERGENCY ? LEAST_GAIN_IN_EMERGENCY : LEAST_GAIN;
    }

    private static boolean isAskable(Question question, Person person, Answers answers) {
        return !answers.has(question.id())
                && question.enableWhen()
                        .map(when -> when.truth(person, answers) == Truth.YES)
                        .orElse(true);
    }
}
