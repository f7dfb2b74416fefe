package health.charley.content.edition;

import java.time.Instant;

/** A document of which is known when it last changed. */
public record TextDocument(String text, Instant changedAt, String contentLanguage, String vary)
        implements Cacheable, Text {}
