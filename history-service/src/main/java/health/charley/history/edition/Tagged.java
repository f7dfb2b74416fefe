package health.charley.history.edition;

/** A reply whose state a caller names when asking for a change. */
public interface Tagged {

    /** One for what is new, and one more with every change. */
    int version();

    /** The version as headers write it. */
    static String etag(int version) {
        return '"' + Integer.toString(version) + '"';
    }
}
