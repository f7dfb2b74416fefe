package health.charley.content.editing;

import health.charley.content.desk.Part;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of what reviewers said to a page, newest first. */
@Schema(name = "CommentList")
public record CommentListView(
        @Schema(required = true) List<CommentView> items,

        @Schema(description = "The cursor of the next part; absent at the end.")
        String next) {

    static CommentListView from(List<ReviewComment> oneMore, int limit) {
        var part = Part.of(oneMore, limit, ReviewComment::id).map(CommentView::from);
        return new CommentListView(part.items(), part.next());
    }

    /** What a reviewer said to a revision. */
    @Schema(name = "Comment")
    public record CommentView(
            @Schema(required = true, description = "The number of the revision.", minimum = "1")
            int revision,

            @Schema(description = "The id of the section; absent: the page as a whole.", examples = "self-care")
            String section,

            @Schema(required = true) String text,
            @Schema(required = true) String account,
            @Schema(required = true) Instant at) {

        static CommentView from(ReviewComment comment) {
            return new CommentView(
                    comment.revision().number(),
                    comment.section().orElse(null),
                    comment.text(),
                    comment.account(),
                    comment.saidAt());
        }
    }
}
