package health.charley.knowledge.diff;

import java.util.Objects;

/**
 * One difference between two versions.
 *
 * @param id what it is about, by its id
 * @param sentence the difference in words
 * @param reworded whether only words that people act on read otherwise: no program can tell whether they mean the same, so a
 *     reviewer must read them
 * @param lowersCare whether somebody may be sent to care later than before because of it, so that it must not be overlooked
 * @param refused whether no candidate may make it: somebody who needs care within 24 hours or sooner may not get it
 */
public record Change(Part part, String id, String sentence, boolean reworded, boolean lowersCare, boolean refused) {
    public Change {
        Objects.requireNonNull(part);
        Objects.requireNonNull(id);
        Objects.requireNonNull(sentence);
    }

    /** Whether a reviewer must look at it, whatever the cases show. */
    public boolean mustBeLookedAt() {
        return lowersCare || reworded;
    }
}
