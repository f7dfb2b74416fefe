package health.charley.content.story;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A step that was done to a story: when, by whom, why. It holds no word of the story. */
@Entity
@Immutable
@Table(name = "story_step")
class RecordedStep {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID story;

    @Enumerated(EnumType.STRING)
    private StoryStep step;

    private Instant at;
    private String by;
    private String reason;

    protected RecordedStep() {}

    private RecordedStep(Story story, StoryStep step, Instant at, String by, String reason) {
        this.story = story.id();
        this.step = step;
        this.at = at;
        this.by = by;
        this.reason = reason;
    }

    static RecordedStep byModerator(Story story, StoryStep step, Instant at, String moderator) {
        return new RecordedStep(story, step, at, moderator, null);
    }

    static RecordedStep rejection(Story story, Instant at, String moderator, String reason) {
        return new RecordedStep(story, StoryStep.REJECTED, at, moderator, reason);
    }

    /** By the author, or by the service itself. */
    static RecordedStep byNobody(Story story, StoryStep step, Instant at) {
        return new RecordedStep(story, step, at, null, null);
    }

    StoryStep step() {
        return step;
    }

    Instant at() {
        return at;
    }

    Optional<String> by() {
        return Optional.ofNullable(by);
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
