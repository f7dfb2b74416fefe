package health.charley.content.audit;

import health.charley.content.page.Stage;
import java.util.Optional;

/** What a deed changed: the revision that it is about, before and after, and the stage. */
record Change(
        Optional<Integer> fromRevision,
        Optional<Integer> toRevision,
        Optional<Stage> fromStage,
        Optional<Stage> toStage) {

    /** From one standing to the next: of what readers see where that changed, of the draft otherwise. */
    static Change between(Standing before, Standing after) {
        var live = !before.live().equals(after.live());
        return new Change(
                live ? before.live() : before.draft(),
                live ? after.live() : after.draft(),
                before.stage(),
                after.stage());
    }
}
