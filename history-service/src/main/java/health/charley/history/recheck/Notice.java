package health.charley.history.recheck;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/**
 * What a comparison says, as it is sealed.
 *
 * @param version of the knowledge it was compared with
 * @param review whether clinicians reviewed that knowledge, in triage's words; {@code null} where triage does not say
 * @param checkedAt in milliseconds since 1970
 * @param compared whether triage could compare; otherwise the three that follow are {@code null} or false
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Notice(
        String topic,
        String version,
        String sha256,
        String review,
        long checkedAt,
        boolean compared,
        boolean adviceDiffers,
        String careLevel,
        String sentence) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Notice of(String topic, TriageReplayClient.Today today, long checkedAt) {
        return new Notice(
                topic,
                today.knowledge().version(),
                today.knowledge().sha256(),
                today.reviewStatus().orElse(null),
                checkedAt,
                true,
                today.adviceDiffers(),
                today.careLevel(),
                today.sentence());
    }

    static Notice notCompared(String topic, TriageReplayClient.Knowledge newest, long checkedAt) {
        return new Notice(topic, newest.version(), newest.sha256(), null, checkedAt, false, false, null, null);
    }

    static Notice read(byte[] json) {
        try {
            return JSON.readValue(json, Notice.class);
        } catch (IOException broken) {
            throw new IllegalStateException("A stored notice is not as it was written.", broken);
        }
    }

    byte[] written() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A notice is texts and numbers.", impossible);
        }
    }
}
