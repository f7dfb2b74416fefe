package health.charley.history.recheck;

import health.charley.history.report.ReviewStatus;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
        String knowledgeVersion,

        @Schema(required = true, description = "Whether clinicians have reviewed that knowledge.")
        ReviewStatus review) {

    /** One, or none where the notice is damaged. */
    static Stream<NoticeView> from(RecheckRepository.Differing differing) {
        return differing.notice().stream().map(notice -> from(differing.id(), notice));
    }

    static NoticeView from(UUID assessment, Notice notice) {
        return new NoticeView(
                assessment,
                notice.topic(),
                Instant.ofEpochMilli(notice.checkedAt()),
                notice.careLevel(),
                notice.sentence(),
                notice.version(),
                ReviewStatus.of(Optional.ofNullable(notice.review())));
    }
}
