package health.charley.web.desk;

import static health.charley.web.desk.Stage.CHANGES_REQUESTED;
import static health.charley.web.desk.Stage.DRAFT;
import static health.charley.web.desk.Stage.IN_REVIEW;
import static health.charley.web.desk.Stage.SCHEDULED;
import static health.charley.web.desk.Stage.SIGNED_OFF;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be done to a page at the desk besides writing: by whom, in which stages it is offered, and what has to be said to
 * it. docs/guides/editing.md has the table; the content service judges.
 */
public enum Step {
    SUBMIT(
            "Submit for review",
            "The draft was submitted for review.",
            Role.EDITOR,
            Asks.NOTHING,
            DRAFT,
            CHANGES_REQUESTED),
    REQUEST_CHANGES(
            "Send back for changes",
            "The draft was sent back for changes.",
            Role.MEDICAL_REVIEWER,
            Asks.COMMENT,
            IN_REVIEW,
            SIGNED_OFF),
    SIGN_OFF(
            "Sign off", "The draft was signed off.", Role.MEDICAL_REVIEWER, Asks.COMMENT_IF_ANY, IN_REVIEW, SIGNED_OFF),
    PUBLISH("Publish now", "The draft was published.", Role.PUBLISHER, Asks.NOTHING, SIGNED_OFF, SCHEDULED),
    SCHEDULE(
            "Publish at a time",
            "The draft will be published at the time you chose.",
            Role.PUBLISHER,
            Asks.TIME,
            SIGNED_OFF,
            SCHEDULED),
    CANCEL(
            "Take off the schedule",
            "The draft was taken off the schedule. It stays signed off.",
            Role.PUBLISHER,
            Asks.NOTHING,
            SCHEDULED),
    UNPUBLISH(
            "Take from its readers",
            "The page was taken from its readers.",
            Role.PUBLISHER,
            Asks.REASON,
            Stage.values()),
    ARCHIVE("Put into the archive", "The page was put into the archive.", Role.PUBLISHER, Asks.NOTHING),
    UNARCHIVE("Take out of the archive", "The page was taken out of the archive.", Role.PUBLISHER, Asks.NOTHING),
    DISCARD(
            "Discard the draft",
            "The draft was discarded. Its revisions are kept.",
            Role.EDITOR,
            Asks.NOTHING,
            Stage.values()),
    REVERT(
            "Go back to this revision",
            "There is a new draft that says what the revision says.",
            Role.EDITOR,
            Asks.REVISION,
            Stage.values());

    /** What has to be said to a step. */
    enum Asks {
        NOTHING,
        COMMENT,
        COMMENT_IF_ANY,
        REASON,
        TIME,
        REVISION
    }

    private final String label;
    private final String done;
    private final Role role;
    private final Asks asks;
    private final List<Stage> stages;

    Step(String label, String done, Role role, Asks asks, Stage... stages) {
        this.label = label;
        this.done = done;
        this.role = role;
        this.asks = asks;
        this.stages = List.of(stages);
    }

    /** Its word in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What its button says. */
    public String label() {
        return label;
    }

    /** What was done by it, as a sentence. */
    String done() {
        return done;
    }

    Asks asks() {
        return asks;
    }

    /** Whether readers lose a page by it at once, so that it is asked for twice. */
    boolean needsConfirming() {
        return this == UNPUBLISH;
    }

    /** By its word in addresses. */
    static Optional<Step> named(String word) {
        return Arrays.stream(values()).filter(step -> step.word().equals(word)).findFirst();
    }

    /** The steps that have a form of their own, for this person and where the page stands. */
    static List<Step> offered(StateView state, Worker worker) {
        return Arrays.stream(values())
                .filter(step -> step != REVERT && worker.is(step.role) && step.fits(state))
                .toList();
    }

    /** Whether the page stands for the step. */
    boolean fits(StateView state) {
        if (state.archived() || this == UNARCHIVE) {
            return state.archived() && this == UNARCHIVE;
        }
        boolean draft = !state.stage().isEmpty();
        return switch (this) {
            case UNPUBLISH -> state.live().isPresent();
            case ARCHIVE -> !draft && state.live().isEmpty();
            case REVERT -> true;
            case SUBMIT, REQUEST_CHANGES, SIGN_OFF, PUBLISH, SCHEDULE, CANCEL, DISCARD ->
                Stage.named(state.stage()).filter(stages::contains).isPresent();
            case UNARCHIVE -> false;
        };
    }
}
