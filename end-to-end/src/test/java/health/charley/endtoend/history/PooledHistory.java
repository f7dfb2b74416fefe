package health.charley.endtoend.history;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** History behind PgBouncer in transaction mode, with few connections for all, and jobs that never rest. */
final class PooledHistory implements AutoCloseable {
    /**
     * One each for the two jobs, which hold theirs while they visit people in other transactions, and one for everybody: with
     * two, jobs that run at the same time would wait for each other.
     */
    static final int CONNECTIONS = 3;

    private static final Map<String, String> RESTLESS_JOBS = Map.of(
            "charley.history.retention.every", "1S",
            "charley.history.retention.pause", "0S",
            "charley.history.retention.page-size", "1",
            "charley.history.recheck.every", "1S",
            "charley.history.recheck.pause", "0S",
            "charley.history.recheck.page-size", "1");
    private static final List<String> TABLES_OF_PEOPLE =
            List.of("person", "assessment", "share", "share_token", "share_opening", "appendix", "draft", "access_log");

    private final HistorySystem system;
    private final PgBouncer bouncer;
    private final Program replica;

    private PooledHistory(HistorySystem system, PgBouncer bouncer, Program replica) {
        this.system = system;
        this.bouncer = bouncer;
        this.replica = replica;
    }

    static PooledHistory started(String name) throws IOException {
        var system = HistorySystem.started(name);
        // this one enters without PgBouncer
        system.history().kill();
        var bouncer = PgBouncer.before(system.postgres().service(), system.freePort(), CONNECTIONS, system.folder());
        var replica = system.historyThrough(bouncer.jdbcUrl(), RESTLESS_JOBS);
        return new PooledHistory(system, bouncer, replica.start());
    }

    HistoryClient clientOf(String account) {
        return system.clientOf(account, replica);
    }

    List<Receipt> receipts(int count) {
        return system.receipts(count);
    }

    /** Past PgBouncer, as the owner of the tables. */
    Connection enter() throws SQLException {
        return system.postgres().enter();
    }

    long connections() throws SQLException {
        try (var connection = enter()) {
            return number(connection, "select count(*) from pg_stat_activity where usename = 'history_service'");
        }
    }

    /** The jobs that began a round after this moment, by the clock that history shares with us. */
    Set<String> jobsBegunSince(Instant moment) throws SQLException {
        var names = new HashSet<String>();
        try (var connection = enter();
                var statement = connection.prepareStatement("select name from job where began_at > ?")) {
            statement.setTimestamp(1, Timestamp.from(moment));
            for (var rows = statement.executeQuery(); rows.next(); ) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    /** The rows that the service's role sees when it does not say for whom, asked often enough to come to every connection. */
    long rowsOfNobody() throws SQLException {
        var service = system.postgres().service();
        var seen = 0L;
        for (var asked = 0; asked < 10 * CONNECTIONS; asked++) {
            try (var connection = DriverManager.getConnection(bouncer.jdbcUrl(), service.user(), service.password())) {
                for (var table : TABLES_OF_PEOPLE) {
                    seen += number(connection, "select count(*) from " + table);
                }
            }
        }
        return seen;
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() {
        replica.close();
        bouncer.close();
        system.close();
    }
}
