package health.charley.triage.receipt;

import health.charley.triage.answer.AnswerView;
import health.charley.triage.answer.Case;
import health.charley.triage.answer.PersonView;
import health.charley.triage.assessment.ResultView;
import health.charley.triage.topic.KnowledgeView;
import java.util.List;
import java.util.UUID;

/**
 * What a receipt says, in its one canonical order.
 *
 * @param jti id of the assessment, a UUIDv7
 * @param iat the time within that id, in seconds since 1970, so that the same request gives the same bytes
 * @param answers in the order of the topic's questions
 * @param budget the most screens that could be asked, which a replay needs
 */
record ReceiptClaims(
        String iss,
        String jti,
        long iat,
        String topic,
        String policy,
        String language,
        KnowledgeView knowledge,
        PersonView person,
        List<AnswerView> answers,
        int budget,
        ResultView result) {

    static ReceiptClaims of(String issuer, UUID id, Case stated, int budget, ResultView result) {
        var topic = stated.base().topic();
        return new ReceiptClaims(
                issuer,
                id.toString(),
                UuidV7.timeOf(id).getEpochSecond(),
                topic.id(),
                stated.policy().id(),
                topic.language(),
                KnowledgeView.from(stated.knowledge()),
                PersonView.from(stated.person()),
                AnswerView.from(stated.answers(), stated.base().questions()),
                budget,
                result);
    }
}
