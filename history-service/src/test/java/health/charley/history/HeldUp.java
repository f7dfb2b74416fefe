package health.charley.history;

import health.charley.testing.AtOnce;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * Callers whose calls are all held up when they write to the access log, the last thing they do: none could see what another
 * one did, save for waiting for its end.
 */
public final class HeldUp {
    private HeldUp() {}

    /** The statuses that they get, the lowest first. */
    public static List<Integer> statuses(int callers, Callable<Integer> call) throws Exception {
        var thread = Executors.newSingleThreadExecutor();
        try (var connection = Role.OWNER.connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table access_log in share mode");
            var statuses = thread.submit(() -> AtOnce.statuses(callers, call));
            AtOnce.letWait(callers, statuses, connection);
            connection.rollback();
            return statuses.get();
        } finally {
            thread.shutdownNow();
        }
    }
}
