package health.charley.content.worklist;

import health.charley.content.page.Page;
import health.charley.content.page.PageKind;
import health.charley.content.page.Revision;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a work list. */
@Schema(name = "WorkList")
public record WorkListView(
        @Schema(
                required = true,
                description = "May be fewer than the limit, or none, while `next` leads on: for one part, at most 500"
                        + " pages are looked at.")
        List<WorkItemView> items,

        @Schema(description = "The cursor of the next part; absent at the end.")
        String next) {

    /** A live page that waits for an editor. */
    @Schema(name = "WorkItem")
    public record WorkItemView(
            @Schema(required = true) PageKind kind,

            @Schema(required = true, examples = "leg-cramps")
            String slug,

            @Schema(required = true, examples = "en-US") String language,
            @Schema(required = true) String headline,
            @Schema(required = true, minimum = "1") int revision,
            @Schema(required = true) LocalDate nextReview,
            @Schema(required = true) List<Concern> concerns) {

        static WorkItemView from(Page page, Revision live, List<Concern> concerns) {
            var address = page.address();
            return new WorkItemView(
                    address.kind(),
                    address.slug(),
                    address.language(),
                    live.masthead().headline(),
                    live.number(),
                    live.dates().nextReview(),
                    concerns);
        }
    }
}
