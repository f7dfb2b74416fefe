package health.charley.content.vote;

import com.fasterxml.jackson.annotation.JsonIgnore;
import health.charley.content.edition.Cacheable;
import health.charley.content.page.PageAddress;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many people a page helped. */
@Schema(name = "VoteCounts", description = "How many people a page helped.")
public record VoteCountsView(
        @Schema(required = true, examples = "12") long helpful,

        @Schema(required = true, examples = "3") long notHelpful,

        @JsonIgnore Instant changedAt)
        implements Cacheable {

    /** Before anybody has voted the counts are as old as the page. */
    static VoteCountsView from(VoteCounts counts, Instant pageChangedAt) {
        return new VoteCountsView(
                counts.helpful(), counts.notHelpful(), counts.changedAt().orElse(pageChangedAt));
    }

    /** Counts are about the page in its language. */
    public String contentLanguage() {
        return PageAddress.LANGUAGE;
    }
}
