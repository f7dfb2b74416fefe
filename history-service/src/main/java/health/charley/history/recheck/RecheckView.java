package health.charley.history.recheck;

import health.charley.history.report.ReviewStatus;
import java.time.Instant;
import java.util.Optional;

/**
 * What the last comparison with newer knowledge said, for the person to take away.
 *
 * @param compared whether triage could compare; if not, care level and sentence are absent
 * @param putAway whether the person put the notice away
 */
public record RecheckView(
        Instant checkedAt,
        String topic,
        String knowledgeVersion,
        String knowledgeSha256,
        ReviewStatus review,
        boolean compared,
        boolean adviceDiffers,
        Optional<String> careLevel,
        Optional<String> sentence,
        boolean putAway) {

    static RecheckView from(Notice notice, boolean putAway) {
        return new RecheckView(
                Instant.ofEpochMilli(notice.checkedAt()),
                notice.topic(),
                notice.version(),
                notice.sha256(),
                ReviewStatus.of(Optional.ofNullable(notice.review())),
                notice.compared(),
                notice.adviceDiffers(),
                Optional.ofNullable(notice.careLevel()),
                Optional.ofNullable(notice.sentence()),
                putAway);
    }
}
