package health.charley.web.desk;

import health.charley.web.html.Moment;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A reader's story as moderators see it; what was erased or never given is an empty text. */
public record StoryView(
        UUID id,
        PageView page,
        String state,
        String text,
        String displayName,
        String ageBand,
        String submittedAt,
        List<StepView> steps) {
    public StoryView {
        text = Objects.requireNonNullElse(text, "");
        displayName = Objects.requireNonNullElse(displayName, "");
        ageBand = Objects.requireNonNullElse(ageBand, "");
        submittedAt = Objects.requireNonNullElse(submittedAt, "");
        steps = Lists.of(steps);
    }

    /** Where it is at the desk. */
    public String path() {
        return "/desk/stories/" + id;
    }

    public String submitted() {
        return Moment.inWords(submittedAt);
    }

    /** Whether it waits for a moderator. */
    public boolean pending() {
        return state.equals("pending");
    }

    /** Whether anything can be done to it. */
    public boolean open() {
        return pending() || state.equals("approved");
    }

    /** The page that it is on. */
    public record PageView(String kind, String slug, String language) {
        public String words() {
            return new PageAddress(kind, slug, language).words();
        }
    }

    /** What was done to it; by nobody when its author or the service did. */
    public record StepView(String step, String at, String by, String reason) {
        public StepView {
            by = Objects.requireNonNullElse(by, "");
            reason = Objects.requireNonNullElse(reason, "");
        }

        public String when() {
            return Moment.inWords(at);
        }
    }
}
