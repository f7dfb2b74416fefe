package health.charley.content.editing;

import static health.charley.content.page.Stage.CHANGES_REQUESTED;
import static health.charley.content.page.Stage.DRAFT;
import static health.charley.content.page.Stage.IN_REVIEW;
import static health.charley.content.page.Stage.SCHEDULED;
import static health.charley.content.page.Stage.SIGNED_OFF;

import health.charley.content.audit.Action;
import health.charley.content.page.Page;
import health.charley.content.page.Stage;
import health.charley.edge.problem.Problems;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What can be done to a page, and in which stages of its draft: the one table of the workflow. docs/guides/editing.md has
 * the same for people. Who may do it stands at the endpoints.
 */
enum Step {
    SAVE(Action.DRAFT_SAVED, "saved", true, Stage.values()),
    REVERT(Action.DRAFT_REVERTED, "reverted", true, Stage.values()),
    DISCARD(Action.DRAFT_DISCARDED, "discarded", false, Stage.values()),
    SUBMIT(Action.SUBMITTED, "submitted", false, DRAFT, CHANGES_REQUESTED),
    REQUEST_CHANGES(Action.CHANGES_REQUESTED, "sent back for changes", false, IN_REVIEW, SIGNED_OFF),
    SIGN_OFF(Action.SIGNED_OFF, "signed off", false, IN_REVIEW, SIGNED_OFF),
    PUBLISH(Action.PUBLISHED, "published", false, SIGNED_OFF, SCHEDULED),
    SCHEDULE(Action.SCHEDULED, "scheduled", false, SIGNED_OFF, SCHEDULED),
    CANCEL_SCHEDULE(Action.SCHEDULE_CANCELLED, "taken off the schedule", false, SCHEDULED),
    UNPUBLISH(Action.UNPUBLISHED, "unpublished", true, Stage.values()),
    ARCHIVE(Action.ARCHIVED, "archived", true),
    UNARCHIVE(Action.UNARCHIVED, "taken out of the archive", true);

    private final Action action;
    private final String done;
    private final boolean withoutDraft;
    private final List<Stage> stages;

    Step(Action action, String done, boolean withoutDraft, Stage... stages) {
        this.action = action;
        this.done = done;
        this.withoutDraft = withoutDraft;
        this.stages = List.of(stages);
    }

    Action action() {
        return action;
    }

    /** Refuses the step, with a sentence, where the page does not stand for it. */
    void requireOf(Page page) {
        requireArchive(page);
        requireStage(page);
        requireReaders(page);
    }

    private void requireArchive(Page page) {
        if (this == UNARCHIVE && !page.isArchived()) {
            throw Problems.conflict("The page is not in the archive.");
        }
        if (this != UNARCHIVE && page.isArchived()) {
            throw Problems.conflict("The page is in the archive. Take it out first.");
        }
    }

    private void requireStage(Page page) {
        var allowed = page.stage().map(stages::contains).orElse(withoutDraft);
        if (!allowed) {
            var stands = page.stage()
                    .map(stage -> "This draft is in the stage '" + stage.word() + "'.")
                    .orElse("The page has no draft.");
            throw Problems.conflict(stands + " It can be " + done + " only " + where() + ".");
        }
    }

    private String where() {
        if (stages.isEmpty()) {
            return "while there is no draft";
        }
        return "in the stage "
                + stages.stream().map(stage -> "'" + stage.word() + "'").collect(Collectors.joining(" or "));
    }

    private void requireReaders(Page page) {
        if (this == UNPUBLISH && page.live().isEmpty()) {
            throw Problems.conflict("The page is not published.");
        }
        if (this == ARCHIVE && page.live().isPresent()) {
            throw Problems.conflict("Readers still see the page. Unpublish it first.");
        }
    }
}
