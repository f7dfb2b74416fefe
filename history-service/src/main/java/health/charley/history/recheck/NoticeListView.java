package health.charley.history.recheck;

import health.charley.history.paging.Part;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the assessments whose advice would be different today, the newest first. */
@Schema(
        name = "NoticeList",
        description = "A part of the assessments whose advice would be different today, newest first.")
public record NoticeListView(
        @Schema(required = true) List<NoticeView> items,

        @Schema(description = "The cursor of the part that follows; left out at the end of the list.")
        String next) {

    static NoticeListView from(Part<RecheckRepository.Differing> part) {
        return new NoticeListView(part.map(NoticeView::from), part.next());
    }
}
