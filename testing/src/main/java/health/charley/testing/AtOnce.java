package health.charley.testing;

import java.sql.Connection;
import java.sql.SQLException;
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

    /** The statuses that they get, the lowest first. */
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
            Collections.sort(statuses);
            return statuses;
        } finally {
            threads.shutdownNow();
        }
    }

    /**
     * Until so many wait for a lock of the database, or none has to. Where the machine is slow fewer have to do: a service
     * waits for three seconds.
     */
    public static void letWait(int callers, Future<?> calls, Connection database) throws Exception {
        for (var tries = 0; tries < 75 && !calls.isDone() && waiting(database) < callers; tries++) {
            Thread.sleep(20);
        }
    }

    private static int waiting(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var locks = statement.executeQuery("select count(*) from pg_locks where not granted")) {
            locks.next();
            return locks.getInt(1);
        }
    }
}
