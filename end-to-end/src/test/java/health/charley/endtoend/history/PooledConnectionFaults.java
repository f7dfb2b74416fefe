package health.charley.endtoend.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import health.charley.local.database.DatabaseLogin;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** History behind PgBouncer in transaction mode: people share two connections, and nothing else. */
class PooledConnectionFaults {
    private static final int CONNECTIONS = 2;
    private static final int RECEIPTS = 400;

    @Test
    void people_who_share_connections_see_their_own_rows_only() throws Exception {
        assumeTrue(PgBouncer.isInstalled(), "PgBouncer is not installed: apt-get install pgbouncer");

        try (var system = HistorySystem.started("pgbouncer");
                var bouncer =
                        PgBouncer.before(system.postgres().service(), system.freePort(), CONNECTIONS, system.folder());
                var replica = system.historyThrough(bouncer.jdbcUrl()).start()) {
            // this one enters without PgBouncer
            system.history().kill();
            var patient = Load.of(system.clientOf("patient", replica), system.receipts(RECEIPTS));
            var patient2 = Load.of(system.clientOf("patient2", replica), system.receipts(RECEIPTS));

            var ofPatient = saved(patient);
            var ofPatient2 = saved(patient2);

            assertEquals(
                    ofPatient, new TreeSet<>(system.clientOf("patient", replica).kept()));
            assertEquals(
                    ofPatient2,
                    new TreeSet<>(system.clientOf("patient2", replica).kept()));
            assertTrue(connections(system) <= CONNECTIONS, "connections to PostgreSQL: " + connections(system));
            assertEquals(0, rowsOfNobody(bouncer, system.postgres().service()));
        }
    }

    private static Set<String> saved(Load load) throws InterruptedException {
        load.awaitAcknowledged(RECEIPTS - (int) load.acknowledged(), Duration.ofMinutes(1));
        return load.end().stream().map(answer -> answer.receipt().id()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rows that the service's role sees when it does not say for whom, asked often enough to come to every connection. */
    private static long rowsOfNobody(PgBouncer bouncer, DatabaseLogin service) throws SQLException {
        var seen = 0L;
        for (var asked = 0; asked < 10 * CONNECTIONS; asked++) {
            try (var connection = DriverManager.getConnection(bouncer.jdbcUrl(), service.user(), service.password())) {
                seen += number(connection, "SELECT count(*) FROM assessment");
            }
        }
        return seen;
    }

    private static long connections(HistorySystem system) throws SQLException {
        try (var connection = system.postgres().enter()) {
            return number(connection, "SELECT count(*) FROM pg_stat_activity WHERE usename = 'history_service'");
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
