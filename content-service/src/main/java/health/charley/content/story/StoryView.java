package health.charley.content.story;

import com.fasterxml.jackson.annotation.JsonIgnore;
import health.charley.content.page.PageAddress;
import health.charley.content.page.PageKind;
import health.charley.edge.state.Tagged;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A story as moderators see it. */
@Schema(name = "Story", description = "A story as moderators see it. Its ETag changes with every step.")
public record StoryView(
        @Schema(required = true) UUID id,
        @Schema(required = true) StoryPageView page,
        @Schema(required = true) StoryState state,

        @Schema(description = "Plain text; absent once it is erased.")
        String text,

        @Schema(description = "Absent when the author gave none, or it was removed.")
        String displayName,

        @Schema(description = "Absent when the author gave none.")
        AgeBand ageBand,

        @Schema(required = true) Instant submittedAt,

        @Schema(required = true, description = "What was done to it, oldest first.")
        List<StepView> steps,

        @JsonIgnore int version)
        implements Tagged {

    static StoryView from(Story story, List<RecordedStep> steps) {
        var words = story.words();
        return new StoryView(
                story.id(),
                StoryPageView.from(story.page().address()),
                story.state(),
                words.map(StoryWords::text).orElse(null),
                words.flatMap(StoryWords::displayName).orElse(null),
                words.flatMap(StoryWords::ageBand).orElse(null),
                story.submittedAt(),
                steps.stream().map(StepView::from).toList(),
                story.version());
    }

    /** The page that a story is on. */
    @Schema(name = "StoryPage", description = "The page that a story is on.")
    public record StoryPageView(
            @Schema(required = true) PageKind kind,

            @Schema(required = true, examples = "leg-cramps")
            String slug,

            @Schema(required = true, examples = "en-US") String language) {

        static StoryPageView from(PageAddress address) {
            return new StoryPageView(address.kind(), address.slug(), address.language());
        }
    }

    /** A step of the moderation. */
    @Schema(name = "StoryStepTaken", description = "What was done to a story. It is kept for ever and never changed.")
    public record StepView(
            @Schema(required = true) StoryStep step,
            @Schema(required = true) Instant at,

            @Schema(description = "The subject of the moderator; absent for the author and for the service itself.")
            String by,

            @Schema(description = "Why it was rejected.") String reason) {

        static StepView from(RecordedStep recorded) {
            return new StepView(
                    recorded.step(),
                    recorded.at(),
                    recorded.by().orElse(null),
                    recorded.reason().orElse(null));
        }
    }
}
