package health.charley.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** Several callers who ask in the same moment. */
public final class AtOnce {
    private AtOnce() {}

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
