package health.charley.history.access;

import health.charley.history.id.UuidV7;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was done with the person's data. */
@Schema(name = "AccessEntry", description = "Something that was done with the person's data.")
public record AccessEntryView(
        @Schema(required = true, description = "When, to the millisecond.")
        Instant at,

        @Schema(
                required = true,
                description =
                        "What. A word without a noun is said of assessments: `erased` is an assessment, `notes-erased` the notes"
                                + " about one. `expired`: the deployment's time limit erased it. `rechecked`: it was compared with"
                                + " newer knowledge. More words may come.",
                examples = {
                    "listed",
                    "read",
                    "saved",
                    "erased",
                    "expired",
                    "rechecked",
                    "log-read",
                    "document-read",
                    "compared",
                    "link-made",
                    "link-opened",
                    "link-revoked",
                    "pin-wrong",
                    "links-listed",
                    "notes-read",
                    "notes-saved",
                    "notes-erased",
                    "outcome-read",
                    "outcome-saved",
                    "outcome-erased",
                    "drafts-listed",
                    "draft-read",
                    "draft-saved",
                    "draft-erased",
                    "notices-listed",
                    "notice-put-away",
                    "exported",
                    "consent-given",
                    "consent-withdrawn"
                })
        String what,

        @Schema(required = true) Doer by,

        @Schema(
                description =
                        "The id of what it was done with: an assessment, a link or a draft; left out where it was a list.")
        UUID subject,

        @Schema(description = "The id of the other assessment, where two were compared.")
        UUID other,

        @Schema(
                description =
                        "The id of the assessment that it is about, the one of a link too; left out where there is none, or"
                                + " none any more.")
        UUID assessment,

        @Schema(
                description =
                        "The topic's id of that assessment; left out where it can't be opened, and in the archive, which has the"
                                + " assessment itself.",
                examples = "leg-cramps")
        String topic) {

    /** One that tells no topic. */
    static AccessEntryView from(AccessEntry entry) {
        return from(entry, Map.of());
    }

    /** With the topic of its assessment, where that is among these. */
    static AccessEntryView from(AccessEntry entry, Map<UUID, String> topics) {
        return new AccessEntryView(
                UuidV7.timeOf(entry.id()),
                entry.what(),
                Doer.of(entry.what()),
                entry.subject(),
                entry.other(),
                entry.assessment(),
                Optional.ofNullable(entry.assessment()).map(topics::get).orElse(null));
    }
}
