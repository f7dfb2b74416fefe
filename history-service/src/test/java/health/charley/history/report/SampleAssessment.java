package health.charley.history.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.history.receipt.SampleReceipt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

/**
 * Assessments as triage made them of sample answers under knowledge 1.1.0 and policy `us`, without the figures that no
 * report reads. The folder of resources holds the claims of their receipts, and the words of the topic.
 */
public enum SampleAssessment {
    /** A woman of 67 with a hard knot at night: self-care. */
    NIGHT_CRAMPS("night-cramps"),
    /** A man of 45 with chest pain: an ambulance, ten answers, not conclusive. */
    CHEST_PAIN("chest-pain"),
    /** A woman of 58 with one newly swollen leg: emergency. */
    NEW_SWELLING("new-swelling"),
    /** A man of 71 who smokes and whose calf hurts on walking: consultation. */
    PAIN_ON_WALKING("pain-on-walking"),
    /** A woman of 30 who is sure of nothing: 43 red flags that hang on it. */
    NOT_SURE_OF_ANYTHING("not-sure-of-anything"),
    /** A woman of 30 who answered all 77 questions, several with three choices. */
    EVERYTHING_ANSWERED("everything-answered");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> CLAIMS = new TypeReference<>() {};

    private final String file;

    SampleAssessment(String file) {
        this.file = file;
    }

    /** What the receipt claims. */
    public Map<String, Object> claims() {
        return JSON.convertValue(read(file), CLAIMS);
    }

    /** A receipt with these claims that nobody signed: for what reads receipts that were verified before. */
    public String unsigned() {
        return unsigned(claims());
    }

    /** A receipt of now for another assessment that is otherwise the same. */
    public SampleReceipt receipt() {
        return receipt(Instant.now());
    }

    /** The same, assessed at this moment. */
    public SampleReceipt receipt(Instant assessedAt) {
        var receipt = SampleReceipt.nightLegCramps(assessedAt);
        for (var claim : claims().entrySet()) {
            if (!claim.getKey().equals("jti") && !claim.getKey().equals("iat")) {
                receipt = receipt.with(claim.getKey(), claim.getValue());
            }
        }
        return receipt;
    }

    public static String unsigned(Map<String, Object> claims) {
        try {
            var payload = JSON.writeValueAsString(claims).getBytes(UTF_8);
            return "e30." + Base64.getUrlEncoder().withoutPadding().encodeToString(payload) + ".AA";
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The topic's document, as triage serves it; questions and conditions alone. */
    public static JsonNode topic() {
        return read("topic");
    }

    /** The topic's findings, as triage serves them; without numbers. */
    public static JsonNode evidence() {
        return read("evidence");
    }

    private static JsonNode read(String name) {
        try (var file = SampleAssessment.class.getResourceAsStream("/assessments/" + name + ".json")) {
            return JSON.readTree(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
