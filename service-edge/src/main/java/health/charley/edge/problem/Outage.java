package health.charley.edge.problem;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Whether a failure means that something a service needs (its database, another service) is away rather than that the
 * service is wrong. SQL states are those of PostgreSQL: 08 connection, 53 resources, 57P shutdown, 57014 time-out,
 * 25006 a standby that takes no writes, 40001 and 40P01 a transaction to be tried again.
 */
final class Outage {

    /** How long a caller is asked to wait: longer than a failed connection takes to be given up. */
    static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private static final List<String> SQL_STATES = List.of("08", "53", "57P", "57014", "25006", "40001", "40P01");

    private static final List<Class<? extends Exception>> UNREACHABLE = List.of(
            ConnectException.class,
            NoRouteToHostException.class,
            UnknownHostException.class,
            SocketTimeoutException.class,
            HttpTimeoutException.class,
            TimeoutException.class,
            SQLTransientConnectionException.class,
            SQLNonTransientConnectionException.class,
            SQLTimeoutException.class);

    /** What sign-in throws while its provider is away; by name, since not every service has sign-in. */
    private static final String PROVIDER_AWAY = "io.quarkus.oidc.OIDCException";

    private Outage() {}

    /**
     * Whether this failure, what caused it or what it hides is an outage: a commit that fails has its reason among the
     * suppressed.
     */
    static boolean isBehind(Throwable failure) {
        return isBehind(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean isBehind(Throwable failure, Set<Throwable> seen) {
        return failure != null
                && seen.add(failure)
                && (isOutage(failure)
                        || isBehind(failure.getCause(), seen)
                        || Stream.of(failure.getSuppressed()).anyMatch(hidden -> isBehind(hidden, seen)));
    }

    private static boolean isOutage(Throwable failure) {
        return UNREACHABLE.stream().anyMatch(type -> type.isInstance(failure))
                || failure.getClass().getName().equals(PROVIDER_AWAY)
                || (failure instanceof SQLException refused && isOutage(refused));
    }

    private static boolean isOutage(SQLException refused) {
        String state = refused.getSQLState();
        return state == null ? isPoolExhausted(refused) : SQL_STATES.stream().anyMatch(state::startsWith);
    }

    /** The connection pool says so only in words: "Acquisition timeout while waiting for new connection". */
    private static boolean isPoolExhausted(SQLException refused) {
        String message = String.valueOf(refused.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("acquisition timeout") || message.contains("pool") && message.contains("clos");
    }
}
