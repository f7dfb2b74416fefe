package health.charley.edge.state;

/** A reply whose state a caller names when asking for a change. */
public interface Tagged {

    /** Moves with every change. */
    int version();

    /** The version as headers write it. */
    static String etag(int version) {
        return '"' + Integer.toString(version) + '"';
    }
}
