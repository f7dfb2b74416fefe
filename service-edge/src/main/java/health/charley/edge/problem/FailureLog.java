package health.charley.edge.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.jboss.logging.Logger;

/**
 * What is logged about a failed request: an unexpected failure with its stack trace, an outage in one line, and nothing
 * about a request that was merely wrong. Of a database's failure the messages are left out. The correlation id is in the
 * log's context.
 */
final class FailureLog {

    private static final Logger LOG = Logger.getLogger("health.charley.edge.failure");

    private FailureLog() {}

    /** Notes a failure that is answered with this status. */
    static void note(int status, Throwable cause) {
        if (status == 503) {
            LOG.warnf("Answered 503: %s", inOneLine(rootOf(cause)));
        } else if (status >= 500) {
            LOG.errorf(Unquoted.of(cause), "Answered %d: unexpected failure", status);
        }
    }

    private static String inOneLine(Throwable root) {
        return root instanceof HttpProblem problem ? problem.getDetail() : Unquoted.nameOf(root);
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        for (int depth = 0; root.getCause() != null && depth < 32; depth++) {
            root = root.getCause();
        }
        return root;
    }
}
