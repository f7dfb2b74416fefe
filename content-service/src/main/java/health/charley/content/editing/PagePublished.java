package health.charley.content.editing;

import health.charley.content.page.PageAddress;
import java.time.Instant;

/** That readers get another revision of a page from now on. Fired inside the transaction that makes it so. */
public record PagePublished(PageAddress address, int revision, Instant at) {}
