package health.charley.content;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Several callers who ask the same in the same moment. */
public final class AtOnce {
    private AtOnce() {}

    /** The statuses that they get, in order. */
    public static List<Integer> statuses(int callers, Callable<Integer> call) throws InterruptedException {
        var start = new CyclicBarrier(callers);
        var threads = Executors.newFixedThreadPool(callers);
        try {
            return threads
                    .invokeAll(Collections.nCopies(callers, (Callable<Integer>) () -> {
                        start.await();
                        return call.call();
                    }))
                    .stream()
                    .flatMap(AtOnce::result)
                    .sorted()
                    .toList();
        } finally {
            threads.shutdown();
        }
    }

    /** Until so many wait for a lock of the database, or the call is done without. */
    public static void letWait(int callers, Future<?> call) throws Exception {
        for (var tries = 0;
                tries < 75 && !call.isDone() && Role.OWNER.count("pg_locks where not granted") < callers;
                tries++) {
            Thread.sleep(20);
        }
    }

    private static Stream<Integer> result(Future<Integer> call) {
        try {
            return Stream.of(call.get());
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
