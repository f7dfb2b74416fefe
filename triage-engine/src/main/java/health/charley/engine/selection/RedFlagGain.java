package health.charley.engine.selection;

import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Truth;
import health.charley.engine.inference.Observable;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.PolicyPack;
import health.charley.engine.knowledge.Question;
import health.charley.engine.knowledge.RedFlag;
import health.charley.engine.safety.ExpectedLoss;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What asking a question is worth because an answer would fire a red flag: the probability of that answer times the loss that
 * the raised level would save. Rules speak of dangers that the differential may hold for small.
 */
final class RedFlagGain {
    /** The share of fired red flags that turn out to be right; an expert's estimate. */
    private static final double TRUST = 0.15;

    private final PolicyPack policy;
    private final ExpectedLoss loss;
    private final Map<String, List<RedFlag>> byQuestion = new HashMap<>();

    RedFlagGain(KnowledgeBase knowledge, PolicyPack policy, ExpectedLoss loss) {
        this.policy = policy;
        this.loss = loss;
        for (var question : knowledge.questions()) {
            byQuestion.put(
                    question.id(),
                    knowledge.redFlags().stream()
                            .filter(redFlag -> redFlag.when().questions().contains(question.id()))
                            .toList());
        }
    }

    /** Expected loss saved, as a share of the greatest loss, zero or more. */
    double of(Question question, Outlook outlook, InterviewState state) {
        var redFlags = byQuestion.get(question.id());
        if (redFlags.isEmpty()) {
            return 0;
        }
        return question.options().stream()
                .map(Question.Option::value)
                .filter(value -> !value.equals(Answer.NOT_SURE))
                .mapToDouble(value -> ofAnswer(Answer.of(value), question.id(), redFlags, outlook, state))
                .sum();
    }

    private double ofAnswer(
            Answer answer, String question, List<RedFlag> redFlags, Outlook outlook, InterviewState state) {
        var advised = state.decision().level();
        var raised = raised(answer, question, redFlags, state);
        if (raised.compareTo(advised) <= 0) {
            return 0;
        }
        return TRUST * probabilityOf(answer, question, outlook, state) * loss.of(raised, advised);
    }

    private CareLevel raised(Answer answer, String question, List<RedFlag> redFlags, InterviewState state) {
        var answers = state.answers().with(question, answer);
        return redFlags.stream()
                .filter(redFlag -> redFlag.when().truth(state.person(), answers) == Truth.YES)
                .map(policy::levelOf)
                .reduce(CareLevel.SELF_CARE, CareLevel::orHigher);
    }

    private static double probabilityOf(Answer answer, String question, Outlook outlook, InterviewState state) {
        return state.model().observables(question).stream()
                .filter(observable -> isFinding(answer, observable))
                .mapToDouble(observable -> outlook.probability(
                        observable, observable.outcomeOf(answer).getAsInt()))
                .max()
                .orElse(0);
    }

    private static boolean isFinding(Answer answer, Observable observable) {
        return observable.outcomeOf(answer).orElse(observable.findings().size())
                < observable.findings().size();
    }
}
