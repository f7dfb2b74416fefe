package health.charley.web.neighbour;

/** A service answered in words that we do not know, such as those of a newer one: it is there, and asking again won't help. */
public final class NotUnderstoodException extends NeighbourDownException {
    NotUnderstoodException(Neighbour neighbour, Throwable cause) {
        super(neighbour, cause);
    }
}
