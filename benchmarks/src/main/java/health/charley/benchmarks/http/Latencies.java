package health.charley.benchmarks.http;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** How long single requests took, one after the other over one connection, in milliseconds and in rising order. */
public record Latencies(double[] sorted) {
    /** The service compiles its code while it runs: what it does first is not what it does for long. */
    private static final int WARM_UP_ROUNDS = 10;

    private static final int ROUNDS = 10;
    private static final double NANOSECONDS = 1e6;

    /** Of requests that may be sent again and again. */
    public static Latencies of(Connection connection, List<byte[]> requests) throws IOException {
        for (var round = 0; round < WARM_UP_ROUNDS; round++) {
            ofEach(connection, requests);
        }
        var repeated = Collections.nCopies(ROUNDS, requests).stream()
                .flatMap(List::stream)
                .toList();
        return ofEach(connection, repeated);
    }

    /** Of requests that are sent once, without anything before to warm up. */
    public static Latencies ofEach(Connection connection, List<byte[]> requests) throws IOException {
        var taken = new double[requests.size()];
        for (var n = 0; n < taken.length; n++) {
            var started = System.nanoTime();
            connection.send(requests.get(n));
            taken[n] = (System.nanoTime() - started) / NANOSECONDS;
        }
        Arrays.sort(taken);
        return new Latencies(taken);
    }

    public double median() {
        return at(0.5);
    }

    public double percentile95() {
        return at(0.95);
    }

    private double at(double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
