package health.charley.edge.correlation;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** The id that ties together the log lines of all services that worked on one request. It says nothing about anybody. */
public final class CorrelationId {

    /** The header it travels in, both ways. */
    public static final String HEADER = "X-Correlation-Id";

    /** Its name in the log's context. */
    static final String LOGGED_AS = "correlationId";

    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private CorrelationId() {}

    /** The id of the request in hand, to be passed on to another service. */
    public static Optional<String> current() {
        return Optional.ofNullable(MDC.get(LOGGED_AS)).map(Object::toString);
    }

    /** The caller's id when it is a plain one, else a new one: what a caller sends must not forge log lines. */
    static String acceptedOrNew(String sent) {
        return sent != null && ACCEPTED.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
    }
}
