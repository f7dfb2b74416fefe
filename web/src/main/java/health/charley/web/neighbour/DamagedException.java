package health.charley.web.neighbour;

/** A service has what was asked for and can't open it any more: asking again won't help. */
public final class DamagedException extends RuntimeException {
    DamagedException(Neighbour neighbour, Throwable cause) {
        super("What the " + neighbour.key() + " service keeps is damaged.", cause);
    }
}
