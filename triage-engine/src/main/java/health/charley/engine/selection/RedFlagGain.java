package health.charley.engine.selection;

import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Truth;
import health.charley.engine.inference.Observable;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.KnowledgeRules;
import health.charley.engine.knowledge.PolicyPack;
import health.charley.engine.knowledge.Question;
import health.charley.engine.safety.ExpectedLoss;
import java.util.ArrayList;
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

    private final KnowledgeRules rules;
    private final ExpectedLoss loss;
    /** The level of each red flag under the policy, by its place in the knowledge base. */
    private final CareLevel[] levels;
    /** The places of the red flags that look at a question, by the question's. */
    private final List<List<Integer>> redFlags = new ArrayList<>();
    /** What can be answered, save "not sure", by the question's place. */
    private final List<List<Answer>> answers;

    RedFlagGain(KnowledgeBase knowledge, PolicyPack policy, ExpectedLoss loss) {
        this.rules = knowledge.rules();
        this.loss = loss;
        this.levels = knowledge.redFlags().stream().map(policy::levelOf).toArray(CareLevel[]::new);
        this.answers = knowledge.questions().stream().map(RedFlagGain::answers).toList();
        Map<String, List<Integer>> byId = new HashMap<>();
        for (var question : knowledge.questions()) {
            redFlags.add(new ArrayList<>());
            byId.put(question.id(), redFlags.get(redFlags.size() - 1));
        }
        for (var place = 0; place < levels.length; place++) {
            for (var question : knowledge.redFlags().get(place).when().questions()) {
                byId.get(question).add(place);
            }
        }
    }

    private static List<Answer> answers(Question question) {
        return question.options().stream()
                .map(Question.Option::value)
                .filter(value -> !value.equals(Answer.NOT_SURE))
                .map(Answer::of)
                .toList();
    }

    /** Expected loss saved by asking the question at this place, as a share of the greatest loss, zero or more. */
    double of(int question, Outlook outlook, InterviewState state) {
        var near = near(question, state);
        if (near.isEmpty()) {
            return 0;
        }
        var sum = 0.0;
        for (var answer : answers.get(question)) {
            sum += ofAnswer(answer, question, near, outlook, state);
        }
        return sum;
    }

    /** The red flags above the level advised that one answer to the question could fire. */
    private List<Integer> near(int question, InterviewState state) {
        var near = List.<Integer>of();
        for (var redFlag : redFlags.get(question)) {
            if (levels[redFlag].compareTo(state.decision().level()) > 0
                    && rules.redFlag(redFlag).couldHoldBy(question, state.sheet())) {
                near = near.isEmpty() ? new ArrayList<>() : near;
                near.add(redFlag);
            }
        }
        return near;
    }

    private double ofAnswer(Answer answer, int question, List<Integer> near, Outlook outlook, InterviewState state) {
        var advised = state.decision().level();
        var raised = advised;
        var sheet = state.sheet().with(question, answer);
        for (var redFlag : near) {
            raised = rules.redFlag(redFlag).truth(sheet) == Truth.YES ? raised.orHigher(levels[redFlag]) : raised;
        }
        return raised == advised
                ? 0
                : TRUST * probabilityOf(answer, question, outlook, state) * loss.of(raised, advised);
    }

    private static double probabilityOf(Answer answer, int question, Outlook outlook, InterviewState state) {
        var greatest = 0.0;
        for (var observable : state.model().observables().get(question)) {
            var outcome = outcome(answer, observable);
            if (outcome < observable.findings().size()) {
                greatest = Math.max(greatest, outlook.probability(observable, outcome));
            }
        }
        return greatest;
    }

    private static int outcome(Answer answer, Observable observable) {
        return observable.outcomeOf(answer).orElse(observable.findings().size());
    }
}
