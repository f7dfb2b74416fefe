package health.charley.content.edition;

import java.time.Instant;

/** A reply that clients may keep and ask about again; {@link ConditionalReply} gives it its headers. */
public interface Cacheable {

    /** When anything that the reply shows last changed, whichever page or author it came from. */
    Instant changedAt();

    /** The language of the reply, or all of them parted by commas, as {@code Content-Language} says it. */
    String contentLanguage();

    /** The headers of a request that another reply to the same address would come from; empty when none would. */
    default String vary() {
        return "Accept-Language";
    }
}
