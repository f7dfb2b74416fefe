package health.charley.content.vote;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the reasons given with the votes on a page, newest first. */
@Schema(name = "VoteReasonList", description = "A part of the reasons given with the votes on a page, newest first.")
public record VoteReasonListView(
        @Schema(required = true) List<VoteReasonView> items,

        @Schema(description = "The cursor of the next part; absent at the end.")
        String next) {

    static VoteReasonListView from(List<Vote> oneMore, int limit) {
        var shown = oneMore.subList(0, Math.min(limit, oneMore.size()));
        var items = shown.stream().map(VoteReasonView::from).toList();
        return new VoteReasonListView(items, oneMore.size() > limit ? after(shown.get(limit - 1)) : null);
    }

    private static String after(Vote last) {
        return new VoteCursor(last.at(), last.id()).word();
    }

    /** Why somebody voted as they did. */
    @Schema(name = "VoteReason", description = "Why somebody voted as they did.")
    public record VoteReasonView(
            @Schema(required = true) boolean helpful,

            @Schema(required = true, description = "Plain text: never to be put into a page unescaped.")
            String reason,

            @Schema(required = true, description = "The number of the revision that was live then.")
            int revision,

            @Schema(required = true) Instant at) {

        static VoteReasonView from(Vote vote) {
            return new VoteReasonView(vote.helpful(), vote.reason(), vote.revision(), vote.at());
        }
    }
}
