package health.charley.content.edition;

import java.time.Instant;

/** A reply that clients may keep and ask about again, by its ETag or by when it last changed. */
public interface Cacheable extends Edition {

    /** When anything that the reply shows last changed, whichever page or author it came from. */
    Instant changedAt();
}
