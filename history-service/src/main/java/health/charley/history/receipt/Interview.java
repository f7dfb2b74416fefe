package health.charley.history.receipt;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The whole interview that a receipt holds, for those who read it: saving and lists need less of it.
 *
 * @param person age, sex and pregnancy, in triage's words
 * @param answers the answers given, in triage's words
 * @param result the outcome, in triage's words
 */
public record Interview(Map<String, Object> person, List<Map<String, Object>> answers, Map<String, Object> result) {
    private static final ObjectReader JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(Interview.class);

    /**
     * The interview of a compact JWS that is a {@linkplain Receipt#ofVerified receipt}.
     *
     * @throws UnreadableReceiptException when it is none
     */
    public static Interview ofVerified(String text) {
        try {
            return JSON.readValue(Receipt.payload(text));
        } catch (IOException broken) {
            throw new UnreadableReceiptException(ReceiptClaims.noAssessment(broken));
        }
    }
}
