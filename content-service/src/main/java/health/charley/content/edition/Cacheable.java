package health.charley.content.edition;

import java.time.Instant;

/** A reply that clients may keep and ask about again; {@link ConditionalReply} gives it its headers. */
public interface Cacheable {

    /** When anything that the reply shows last changed, whichever page or author it came from. */
    Instant changedAt();
}
