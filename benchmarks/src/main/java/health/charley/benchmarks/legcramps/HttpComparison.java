package health.charley.benchmarks.legcramps;

import health.charley.benchmarks.http.Connection;
import health.charley.benchmarks.report.Figure;
import health.charley.benchmarks.report.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Requests per second of the interview against those of the cheapest JSON that the same process serves, in turns. */
final class HttpComparison {
    /** The public key of receipts: a few fixed fields as JSON. */
    static final String TRIVIAL = "/.well-known/jwks.json";

    static final String INTERVIEW = "/api/triage/v1/topics/leg-cramps/interview";

    private static final int CONNECTIONS = 4;

    /** Both rates still rise after a dozen: server and compiler share the processors. */
    private static final int WARM_UPS = 30;

    private static final int ROUNDS = 7;
    private static final long ROUND_NANOSECONDS = 2_000_000_000L;
    private static final double NANOSECONDS = 1e9;

    private final int port;

    HttpComparison(int port) {
        this.port = port;
    }

    void addTo(Report report, String body) throws IOException, InterruptedException {
        var interview = Connection.postRequest(INTERVIEW, body);
        var trivial = Connection.getRequest(TRIVIAL);
        for (var i = 0; i < WARM_UPS; i++) {
            perSecond(trivial);
            perSecond(interview);
        }
        var ratios = new ArrayList<Double>();
        var rates = new ArrayList<Double>();
        for (var i = 0; i < ROUNDS; i++) {
            var reference = perSecond(trivial);
            rates.add(perSecond(interview));
            ratios.add(rates.get(i) / reference);
        }
        report.add(Figure.of("interview / " + TRIVIAL + ", requests a second", median(ratios), "")
                .atLeast(0.7));
        report.add(Figure.of("interview, here", median(rates), "requests a second"));
    }

    /** Requests a second over all connections in one round. */
    private double perSecond(byte[] request) throws IOException, InterruptedException {
        var threads = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            var started = System.nanoTime();
            var counts = new ArrayList<Future<Integer>>();
            for (var i = 0; i < CONNECTIONS; i++) {
                counts.add(threads.submit(() -> sendUntil(started + ROUND_NANOSECONDS, request)));
            }
            var sum = 0;
            for (var count : counts) {
                sum += count.get();
            }
            return sum * NANOSECONDS / (System.nanoTime() - started);
        } catch (ExecutionException e) {
            throw new IOException("A request failed: " + e.getCause().getMessage(), e);
        } finally {
            threads.shutdownNow();
        }
    }

    private int sendUntil(long end, byte[] request) throws IOException {
        try (var connection = new Connection(port)) {
            var count = 0;
            while (System.nanoTime() < end) {
                connection.send(request);
                count++;
            }
            return count;
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
