package health.charley.history;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several callers who ask in the same moment. */
public final class AtOnce {
    private AtOnce() {}

    /**
     * The statuses of callers whose calls are all held up when they write to the access log, the last thing they do: none
     * could see what another one did, save for waiting for its end.
     */
    public static List<Integer> statusesBeforeAnyEnds(int callers, Callable<Integer> call) throws Exception {
        var thread = Executors.newSingleThreadExecutor();
        try (var connection = Role.OWNER.connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table access_log in share mode");
            var statuses = thread.submit(() -> statuses(callers, call));
            letWait(callers, statuses);
            connection.rollback();
            return statuses.get();
        } finally {
            thread.shutdownNow();
        }
    }

    /**
     * Until so many wait for a lock of the database, or none has to. Where the machine is slow fewer have to do: the service
     * waits for three seconds.
     */
    public static void letWait(int callers, Future<?> calls) throws Exception {
        try (var connection = Role.OWNER.connect();
                var statement = connection.createStatement()) {
            for (var tries = 0; tries < 75 && !calls.isDone() && waiting(statement) < callers; tries++) {
                Thread.sleep(20);
            }
        }
    }

    private static int waiting(Statement statement) throws SQLException {
        try (var locks = statement.executeQuery("select count(*) from pg_locks where not granted")) {
            locks.next();
            return locks.getInt(1);
        }
    }

    /** The statuses that they get, in no order. */
    public static List<Integer> statuses(int callers, Callable<Integer> call) throws Exception {
        var start = new CyclicBarrier(callers);
        var threads = Executors.newFixedThreadPool(callers);
        try {
            Callable<Integer> together = () -> {
                start.await();
                return call.call();
            };
            var statuses = new ArrayList<Integer>();
            for (var answer : threads.invokeAll(Collections.nCopies(callers, together))) {
                statuses.add(answer.get());
            }
            return statuses;
        } finally {
            threads.shutdownNow();
        }
    }
}
