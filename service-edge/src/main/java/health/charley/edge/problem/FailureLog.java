package health.charley.edge.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/**
 * What is logged about a failed request: an unexpected failure with its stack trace, an outage in one line, and nothing
 * about a request that was merely wrong. The correlation id is in the log's context.
 */
final class FailureLog {

    private static final Logger LOG = Logger.getLogger("health.charley.edge.failure");

    private FailureLog() {}

    /** Notes a failure that is answered with this status. */
    static void note(int status, Throwable cause) {
        if (status == 503) {
            LOG.warnf("Answered 503: %s", inOneLine(rootOf(cause)));
        } else if (status >= 500) {
            LOG.errorf(cause, "Answered %d: unexpected failure", status);
        }
    }

    /** Messages of a database may quote what was stored, so only its state is told. */
    private static String inOneLine(Throwable root) {
        if (root instanceof HttpProblem problem) {
            return problem.getDetail();
        }
        String name = root.getClass().getName();
        return root instanceof SQLException refused ? name + " " + refused.getSQLState() : name;
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        for (int depth = 0; root.getCause() != null && depth < 32; depth++) {
            root = root.getCause();
        }
        return root;
    }
}
