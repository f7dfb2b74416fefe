package health.charley.triage.receipt;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.charley.triage.assessment.CauseView;
import health.charley.triage.assessment.ResultView;
import health.charley.triage.topic.CareLevelView;
import health.charley.triage.topic.KnowledgeView;
import java.util.Optional;

/**
 * What a receipt's header repeats of its claims (RFC 7519 §5.3): all that whoever keeps the receipt and lists it needs to know,
 * so that the payload, which is most of it, need be expanded and read only where the whole assessment is shown.
 *
 * @param iat in seconds since 1970
 * @param leadingCause the first cause of a conclusive result; {@code null} where there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReceiptSummary(
        String iss,
        String jti,
        long iat,
        String topic,
        KnowledgeView knowledge,
        CareLevelView careLevel,
        String knowledgeReview,
        LeadingCause leadingCause) {
    /** A condition's id, and its name in the language of the receipt. */
    record LeadingCause(String condition, String name) {
        static LeadingCause of(CauseView cause) {
            return new LeadingCause(cause.condition(), cause.name());
        }
    }

    static ReceiptSummary of(ReceiptClaims claims) {
        var result = claims.result();
        var leading = Optional.of(result)
                .filter(ResultView::conclusive)
                .flatMap(conclusive -> conclusive.causes().stream().findFirst());
        return new ReceiptSummary(
                claims.iss(),
                claims.jti(),
                claims.iat(),
                claims.topic(),
                claims.knowledge(),
                result.careLevel(),
                result.knowledgeReview(),
                leading.map(LeadingCause::of).orElse(null));
    }
}
