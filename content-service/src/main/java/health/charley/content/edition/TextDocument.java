package health.charley.content.edition;

import java.time.Instant;

/** A whole document as text, such as HTML; the resource says of which media type. */
public record TextDocument(String text, Instant changedAt, String contentLanguage, String vary) implements Cacheable {}
