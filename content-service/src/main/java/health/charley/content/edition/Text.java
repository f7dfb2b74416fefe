package health.charley.content.edition;

/** A whole document as text, such as HTML; the resource says of which media type. */
public interface Text extends Edition {
    String text();
}
