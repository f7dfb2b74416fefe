package health.charley.content.edition;

/** A reply about something that people change together; {@link VersionTag} gives it its ETag. */
public interface Versioned {

    /** Counted from 1, one more with every change. */
    int version();
}
