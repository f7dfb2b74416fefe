package health.charley.edge.problem;

import java.sql.SQLException;
import java.util.Optional;

/**
 * A failure of a database as the log may tell it: the types, the places and the state, without the messages. These quote what
 * was stored or asked, and so do the messages of whatever wraps them.
 */
final class Unquoted extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 32;

    private Unquoted(String name, StackTraceElement[] places, Throwable cause) {
        super(name, cause);
        setStackTrace(places);
    }

    /** The failure itself, unless a database is behind it. */
    static Throwable of(Throwable failure) {
        return hasDatabaseBehind(failure) ? copy(failure, DEEPEST) : failure;
    }

    /** By what name the log tells of a failure. */
    static String nameOf(Throwable failure) {
        String name = failure.getClass().getName();
        return failure instanceof SQLException refused ? name + " " + refused.getSQLState() : name;
    }

    private static boolean hasDatabaseBehind(Throwable failure) {
        Throwable at = failure;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            if (at instanceof SQLException) {
                return true;
            }
            at = at.getCause();
        }
        return false;
    }

    private static Unquoted copy(Throwable failure, int depth) {
        Throwable cause = Optional.ofNullable(failure.getCause())
                .filter(under -> depth > 0)
                .map(under -> copy(under, depth - 1))
                .orElse(null);
        return new Unquoted(nameOf(failure), failure.getStackTrace(), cause);
    }
}
