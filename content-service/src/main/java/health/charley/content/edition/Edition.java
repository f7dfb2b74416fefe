package health.charley.content.edition;

/**
 * A reply that clients may keep and ask about again by its ETag; {@link ConditionalReply} gives it its headers. Of a list no
 * more is known: when a page goes from it, nothing that is left tells when.
 */
public interface Edition {

    /** The language of the reply, or all of them parted by commas, as {@code Content-Language} says it. */
    String contentLanguage();

    /** The headers of a request that another reply to the same address would come from; empty when none would. */
    default String vary() {
        return "Accept-Language";
    }
}
