package health.charley.web.neighbour;

/** A service keeps what was asked for, and it is not what it should be: nothing of it is shown, in no form. */
public final class UnreadableException extends RuntimeException {
    UnreadableException(Neighbour neighbour, Throwable cause) {
        super("The " + neighbour.key() + " service can't read what it keeps.", cause);
    }
}
