package health.charley.history.recheck;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An assessment whose advice would be different today. */
@Schema(name = "Notice", description = "An assessment whose advice would be different under today's knowledge.")
public record NoticeView(
        @Schema(required = true, description = "The assessment's id, a UUIDv7.")
        UUID assessment,

        @Schema(required = true, description = "The topic's id.", examples = "leg-cramps")
        String topic,

        @Schema(required = true, description = "When it was compared.")
        Instant checkedAt,

        @Schema(
                required = true,
                description = "How soon to seek care by today's knowledge, in triage's words.",
                examples = "consultation")
        String careLevel,

        @Schema(
                required = true,
                description = "The comparison as a sentence to the person.",
                examples = "Today the advice is more urgent: Make an appointment with a doctor.")
        String sentence,

        @Schema(required = true, description = "The version of the knowledge it was compared with.", examples = "1.1.0")
        String knowledgeVersion) {

    static NoticeView from(RecheckRepository.Differing differing) {
        var notice = differing.notice();
        return new NoticeView(
                differing.id(),
                notice.topic(),
                Instant.ofEpochMilli(notice.checkedAt()),
                notice.careLevel(),
                notice.sentence(),
                notice.version());
    }
}
