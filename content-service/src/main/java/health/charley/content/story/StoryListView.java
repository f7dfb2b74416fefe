package health.charley.content.story;

import health.charley.content.story.StoryView.StoryPageView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the moderators' list of stories. */
@Schema(name = "StoryList", description = "A part of the stories in one state, the oldest first.")
public record StoryListView(
        @Schema(required = true) List<StoryItemView> items,

        @Schema(description = "The cursor of the next part; absent at the end.")
        String next) {

    static StoryListView from(List<Story> oneMore, int limit) {
        var shown = oneMore.subList(0, Math.min(limit, oneMore.size()));
        var items = shown.stream().map(StoryItemView::from).toList();
        return new StoryListView(items, oneMore.size() > limit ? after(shown.get(limit - 1)) : null);
    }

    private static String after(Story last) {
        return new StoryCursor(last.submittedAt(), last.id()).word();
    }

    /** A story in the moderators' list. */
    @Schema(name = "StoryItem", description = "A story in the moderators' list.")
    public record StoryItemView(
            @Schema(required = true) UUID id,
            @Schema(required = true) StoryPageView page,
            @Schema(required = true) StoryState state,

            @Schema(description = "Plain text; absent once it is erased.")
            String text,

            @Schema(required = true) Instant submittedAt) {

        static StoryItemView from(Story story) {
            return new StoryItemView(
                    story.id(),
                    StoryPageView.from(story.page().address()),
                    story.state(),
                    story.words().map(StoryWords::text).orElse(null),
                    story.submittedAt());
        }
    }
}
