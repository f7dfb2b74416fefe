package health.charley.content.vote;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The counts of a page with the vote that was just given. */
@Schema(name = "CastVoteReply", description = "The counts of a page with the vote that was just given.")
public record CastVoteView(
        @Schema(required = true, examples = "13") long helpful,
        @Schema(required = true, examples = "3") long notHelpful) {

    static CastVoteView from(VoteCounts counts) {
        return new CastVoteView(counts.helpful(), counts.notHelpful());
    }
}
