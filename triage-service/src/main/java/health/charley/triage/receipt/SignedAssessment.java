package health.charley.triage.receipt;

import health.charley.triage.answer.AnswerView;
import health.charley.triage.answer.PersonView;
import health.charley.triage.topic.KnowledgeView;
import java.util.List;
import java.util.Objects;

/**
 * What a receipt of ours says, its signature checked.
 *
 * @param budget the most screens that could be asked
 * @param resultText the result as the receipt writes it, character by character
 */
public record SignedAssessment(
        String topic,
        String policy,
        KnowledgeView knowledge,
        PersonView person,
        List<AnswerView> answers,
        int budget,
        String resultText) {
    public SignedAssessment {
        Objects.requireNonNull(topic);
        Objects.requireNonNull(policy);
        Objects.requireNonNull(knowledge);
        Objects.requireNonNull(person);
        answers = List.copyOf(answers);
        Objects.requireNonNull(resultText);
    }
}
