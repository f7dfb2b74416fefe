package health.charley.content.story;

import health.charley.edge.problem.Problems;
import health.charley.edge.state.Seen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where moderators read stories and decide. Each step is recorded together with what it does. */
@ApplicationScoped
class StoryDesk {
    private static final Set<StoryState> OPEN = EnumSet.of(StoryState.PENDING, StoryState.APPROVED);

    private final StoryRepository stories;
    private final Clock clock;

    StoryDesk(StoryRepository stories, Clock clock) {
        this.stories = stories;
        this.clock = clock;
    }

    @Transactional
    StoryListView queue(StoryState state, Optional<StoryCursor> after, int limit) {
        return StoryListView.from(stories.queue(state, after, limit + 1), limit);
    }

    @Transactional
    StoryView read(UUID id) {
        return view(stories.findByIdOptional(id).orElseThrow(StoryDesk::notFound));
    }

    @Transactional
    StoryView approve(UUID id, String ifMatch, String moderator) {
        var story = held(id, ifMatch, EnumSet.of(StoryState.PENDING));
        var now = now();
        story.approve(now);
        return recorded(story, RecordedStep.byModerator(story, StoryStep.APPROVED, now, moderator));
    }

    @Transactional
    StoryView redact(UUID id, String ifMatch, RedactStoryRequest request, String moderator) {
        if (request.removesNothing()) {
            throw Problems.badRequest("#/phrases", "Name a phrase of the text, or let the name be removed.");
        }
        var story = held(id, ifMatch, OPEN);
        var text = story.words().orElseThrow().text();
        var redaction = request.redaction();
        refuseMissing(redaction.firstMissingIn(text));
        var now = now();
        story.redact(redaction.of(text), request.removeDisplayName(), now);
        return recorded(story, RecordedStep.byModerator(story, StoryStep.REDACTED, now, moderator));
    }

    @Transactional
    StoryView reject(UUID id, String ifMatch, String reason, String moderator) {
        var story = held(id, ifMatch, OPEN);
        var now = now();
        story.reject(now);
        return recorded(story, RecordedStep.rejection(story, now, moderator, reason));
    }

    /** The author's own step needs no version: whatever a moderator did meanwhile, the words go. */
    @Transactional
    void withdraw(UUID id, WithdrawalSecret secret) {
        var story = stories.held(id).filter(secret::opens).orElseThrow(StoryDesk::notFound);
        if (story.state() == StoryState.WITHDRAWN) {
            return;
        }
        var now = now();
        story.withdraw(now);
        stories.record(RecordedStep.byNobody(story, StoryStep.WITHDRAWN, now));
    }

    private Story held(UUID id, String ifMatch, Set<StoryState> states) {
        var story = stories.held(id).orElseThrow(StoryDesk::notFound);
        Seen.of(Optional.ofNullable(ifMatch)).require(story.version());
        if (!states.contains(story.state())) {
            throw Problems.conflict("The story is " + story.state().word() + "; this can't be done to it any more.");
        }
        return story;
    }

    private static void refuseMissing(int missing) {
        if (missing >= 0) {
            throw Problems.badRequest("#/phrases/" + missing, "This phrase does not stand in the story.");
        }
    }

    private StoryView recorded(Story story, RecordedStep step) {
        stories.record(step);
        return view(story);
    }

    private StoryView view(Story story) {
        return StoryView.from(story, stories.stepsOf(story));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The same words for a wrong secret: that a story exists is its author's and the moderators' business. */
    private static RuntimeException notFound() {
        return Problems.notFound("There is no such story.");
    }
}
