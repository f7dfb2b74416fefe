package health.charley.history.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import health.charley.history.receipt.Receipt;
import java.io.IOException;

/**
 * What a list shows of an assessment, kept beside the receipt so that a list need not open those, which are large.
 *
 * @param leadingCondition the leading cause's condition; {@code null} when the result is not conclusive, as is its name
 * @param knowledgeReview whether clinicians reviewed the knowledge, in triage's words; {@code null} where the receipt
 *     does not say, or was saved before this was kept
 * @param assessedAt in seconds since 1970
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Summary(
        String topic,
        String careLevel,
        String leadingCondition,
        String leadingName,
        String knowledgeVersion,
        String knowledgeSha256,
        String knowledgeReview,
        long assessedAt) {
    /** What it does not know was written by a later version that rolled back to this one. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Summary of(Receipt receipt) {
        return new Summary(
                receipt.topic(),
                receipt.careLevel(),
                receipt.leadingCause().map(Receipt.LeadingCause::condition).orElse(null),
                receipt.leadingCause().map(Receipt.LeadingCause::name).orElse(null),
                receipt.knowledge().version(),
                receipt.knowledge().sha256(),
                receipt.knowledgeReview().orElse(null),
                receipt.assessedAt().getEpochSecond());
    }

    static Summary read(byte[] json) {
        try {
            return JSON.readValue(json, Summary.class);
        } catch (IOException broken) {
            throw new IllegalStateException("A stored summary is not as it was written.", broken);
        }
    }

    byte[] written() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A summary is texts and a number.", impossible);
        }
    }
}
