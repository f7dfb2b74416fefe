package health.charley.history.recheck;

import health.charley.history.paging.Part;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the assessments whose advice would be different today, the newest first. */
@Schema(
        name = "NoticeList",
        description = "A part of the assessments whose advice would be different today, newest first.")
public record NoticeListView(
        @Schema(required = true) List<NoticeView> items,

        @Schema(
                required = true,
                description =
                        "The ids of assessments of this part whose notice is damaged and can't be opened; mostly empty. Newer"
                                + " knowledge brings a new one.")
        List<UUID> damaged,

        @Schema(description = "The cursor of the part that follows; left out at the end of the list.")
        String next) {

    static NoticeListView from(Part<RecheckRepository.Differing> part) {
        return new NoticeListView(
                part.items().stream().flatMap(NoticeView::from).toList(),
                part.items().stream()
                        .filter(differing -> differing.notice().isEmpty())
                        .map(RecheckRepository.Differing::id)
                        .toList(),
                part.next());
    }
}
