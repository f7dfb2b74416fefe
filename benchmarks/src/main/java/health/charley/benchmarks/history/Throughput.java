package health.charley.benchmarks.history;

import health.charley.benchmarks.http.Connection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How many requests a second a service answers that come over several connections at once. */
final class Throughput {
    private static final double NANOSECONDS = 1e9;

    private Throughput() {}

    /** Sends each request once. */
    static double perSecond(int port, int connections, List<byte[]> requests) throws IOException, InterruptedException {
        Queue<byte[]> waiting = new ConcurrentLinkedQueue<>(requests);
        var threads = Executors.newFixedThreadPool(connections);
        try {
            var started = System.nanoTime();
            List<Future<?>> senders = new ArrayList<>();
            for (var i = 0; i < connections; i++) {
                senders.add(threads.submit(() -> send(port, waiting)));
            }
            for (var sender : senders) {
                sender.get();
            }
            return requests.size() * NANOSECONDS / (System.nanoTime() - started);
        } catch (ExecutionException e) {
            throw new IOException("A request failed: " + e.getCause().getMessage(), e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Void send(int port, Queue<byte[]> waiting) throws IOException {
        try (var connection = new Connection(port)) {
            for (var next = waiting.poll(); next != null; next = waiting.poll()) {
                connection.send(next);
            }
        }
        return null;
    }
}
