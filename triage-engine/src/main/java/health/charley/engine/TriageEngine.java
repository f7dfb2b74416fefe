package health.charley.engine;

import health.charley.engine.NextStep.Alert;
import health.charley.engine.NextStep.Ask;
import health.charley.engine.NextStep.Conclude;
import health.charley.engine.NextStep.Progress;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.explanation.Assessment;
import health.charley.engine.explanation.AssessmentWriter;
import health.charley.engine.explanation.CauseExplanation;
import health.charley.engine.explanation.DecisiveAnswer;
import health.charley.engine.explanation.DecisiveAnswers;
import health.charley.engine.explanation.OpenEvidenceReader;
import health.charley.engine.explanation.QuestionExplanation;
import health.charley.engine.explanation.QuestionExplanation.AnswerEffect;
import health.charley.engine.explanation.WhyNowReader;
import health.charley.engine.inference.Differential;
import health.charley.engine.inference.InferenceModel;
import health.charley.engine.inference.InferenceModels;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.PolicyPack;
import health.charley.engine.safety.CareDecision;
import health.charley.engine.safety.CareDecisions;
import health.charley.engine.safety.ExpectedLoss;
import health.charley.engine.safety.RedFlagScreening;
import health.charley.engine.selection.Asking;
import health.charley.engine.selection.InterviewState;
import health.charley.engine.selection.Page;
import health.charley.engine.selection.QuestionChoice;
import java.util.List;
import java.util.Optional;

/**
 * Triage of one topic under one policy: a pure function of person and answers. The same input gives the same output; there
 * is no clock, no chance, no I/O.
 */
public final class TriageEngine {
    private final KnowledgeBase knowledge;
    private final PolicyPack policy;
    private final InferenceModels models;
    private final RedFlagScreening screening;
    private final CareDecisions decisions;
    private final QuestionChoice choice;
    private final AssessmentWriter writer;

    public TriageEngine(KnowledgeBase knowledge, PolicyPack policy) {
        this(knowledge, policy, Asking.STANDARD);
    }

    /** Triage that leads its interviews in another way. */
    public TriageEngine(KnowledgeBase knowledge, PolicyPack policy, Asking asking) {
        this.knowledge = knowledge;
        this.policy = policy;
        this.models = new InferenceModels(knowledge);
        this.screening = new RedFlagScreening(knowledge, policy);
        this.decisions = new CareDecisions(knowledge, screening, new ExpectedLoss(knowledge, policy));
        this.choice = new QuestionChoice(knowledge, policy, asking);
        this.writer = new AssessmentWriter(knowledge, policy, choice);
    }

    /** One more page of questions, or the outcome; {@code budget} is the most pages that may be asked. */
    public NextStep next(Person person, Answers answers, int budget) {
        var state = state(person, answers);
        var answered = answers.questions().size();
        return choice.next(state, budget)
                .<NextStep>map(page -> new Ask(
                        page.questions(),
                        page.heading(),
                        new Progress(answered, page.expectedRemaining()),
                        alert(state.decision())))
                .orElseGet(() -> new Conclude(writer.write(state), new Progress(answered, 0)));
    }

    /** The page that {@link #next} asks, without the outcome's words where there is none. */
    public Optional<Page> page(Person person, Answers answers, int budget) {
        return choice.next(state(person, answers), budget);
    }

    /** The outcome if the interview ended here, whatever could still be asked. */
    public Assessment assess(Person person, Answers answers) {
        return writer.write(state(person, answers));
    }

    /** The care level if the interview ended here and the red flags behind it: {@link #assess} without its words. */
    public CareDecision decide(Person person, Answers answers) {
        return state(person, answers).decision();
    }

    /** What the knowledge says in numbers for a person: likelihoods, and what each question tells. */
    public InferenceModel model(Person person) {
        return models.modelFor(person);
    }

    /** The differential after these answers. */
    public Differential differential(Person person, Answers answers) {
        return state(person, answers).differential();
    }

    /** Why a condition, which the knowledge base must know, stands where it stands. */
    public CauseExplanation explainCause(Person person, Answers answers, String condition) {
        var state = state(person, answers);
        var open = new OpenEvidenceReader(knowledge, state).about(condition, choice.candidates(state));
        return new CauseExplanation(writer.cause(condition, state), open);
    }

    /** Why a question, which the knowledge base must know, is worth asking, and what each answer would lead to. */
    public QuestionExplanation explainQuestion(Person person, Answers answers, String id) {
        var question = knowledge.question(id).orElseThrow();
        var effects = question.possibleAnswers().entrySet().stream()
                .map(possible -> effect(state(person, answers.with(id, possible.getValue())), possible.getKey()))
                .toList();
        var state = state(person, answers);
        var gain = choice.gain(question, state);
        var whyNow = new WhyNowReader(knowledge, policy, screening).of(question, effects, gain.information(), state);
        return new QuestionExplanation(question, gain, whyNow, effects);
    }

    /** The single answers to open questions that would change the advice, the most urgent first. */
    public List<DecisiveAnswer> decisiveAnswers(Person person, Answers answers) {
        var decisive = new DecisiveAnswers(
                knowledge, policy, more -> state(person, more).decision().level());
        return decisive.of(state(person, answers));
    }

    private static AnswerEffect effect(InterviewState state, String value) {
        var leading = state.differential().ranked().get(0);
        return new AnswerEffect(
                value, state.decision().level(), leading.condition().id(), leading.probability());
    }

    private InterviewState state(Person person, Answers answers) {
        var model = models.modelFor(person);
        var sheet = knowledge.rules().sheet(person, answers);
        var shown = model.observe(sheet);
        var differential = decisions.differential(sheet, shown);
        var decision = decisions.decide(sheet, shown, differential);
        return new InterviewState(person, answers, sheet, model, differential, decision);
    }

    private static Optional<Alert> alert(CareDecision decision) {
        var level = decision.redFlagLevel();
        if (!level.isAtLeast(CareLevel.EMERGENCY)) {
            return Optional.empty();
        }
        var urgent = decision.redFlags().stream()
                .filter(fired -> fired.certain() && fired.level().isAtLeast(CareLevel.EMERGENCY))
                .toList();
        return Optional.of(new Alert(level, urgent));
    }
}
