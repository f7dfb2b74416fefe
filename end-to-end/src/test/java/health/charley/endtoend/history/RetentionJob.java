package health.charley.endtoend.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.endtoend.Shell;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** The job that erases what was kept for long enough, as seen from PostgreSQL: its lock, and drafts that are its to erase. */
final class RetentionJob {
    private static final String OF_ALL_PEOPLE = "alter table draft no force row level security";
    private static final String OF_EACH = "alter table draft force row level security";

    private final PooledHistory history;

    RetentionJob(PooledHistory history) {
        this.history = history;
    }

    /** Waits until no replica does the job, and keeps it so until the connection is closed. */
    Connection heldBack() throws SQLException {
        var connection = history.enter();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            // a lock that outlived its transaction on a shared connection would never be free
            statement.execute("set lock_timeout = '20s'");
            statement.execute("select pg_advisory_xact_lock(hashtextextended('retention', 0))");
        }
        return connection;
    }

    /** Saves the only one, for this account, and makes it older than any is kept. */
    void leaveOldDraft(String account) throws SQLException {
        var saved = history.clientOf(account).send(Write.draft());
        assertEquals(200, saved.status().orElse(0), saved.body());
        try (var connection = history.enter();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(OF_ALL_PEOPLE);
            statement.execute("update draft set changed_at = now() - interval '31 days'");
            statement.execute(OF_EACH);
            connection.commit();
        }
    }

    long oldDrafts() throws SQLException {
        try (var connection = history.enter();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(OF_ALL_PEOPLE);
            var count = PooledHistory.number(
                    connection, "select count(*) from draft where changed_at < now() - interval '30 days'");
            connection.rollback();
            return count;
        }
    }

    void awaitNoOldDrafts(Duration limit) throws SQLException {
        var end = System.nanoTime() + limit.toNanos();
        while (oldDrafts() > 0) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Within " + limit + " the job did not erase an old draft.");
            }
            Shell.pause(Duration.ofMillis(500));
        }
    }
}
