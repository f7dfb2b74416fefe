package health.charley.content.agreement;

import health.charley.content.manuscript.Manuscript;
import java.util.Optional;

/**
 * What readers of a page saw up to now: the text that was published last, though it may have been taken from them, and
 * whether any text of it that was published named signs.
 */
record ReadBefore(Optional<Manuscript> last, boolean namedSigns) {
    static final ReadBefore NOTHING = new ReadBefore(Optional.empty(), false);
}
