package health.charley.content.manuscript;

import health.charley.content.page.PageAddress;
import java.util.Optional;

/** What a manuscript may point to. */
public interface Shelf {
    boolean hasAuthor(String id);

    boolean hasCitation(String id);

    boolean hasPage(PageAddress address);

    /** What people call the cause on the page at this address; nothing when there is no such page. */
    Optional<String> nameOf(PageAddress cause);
}
