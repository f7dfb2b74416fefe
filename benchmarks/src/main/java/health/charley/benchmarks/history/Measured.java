package health.charley.benchmarks.history;

import health.charley.benchmarks.http.Connection;
import health.charley.benchmarks.http.Latencies;
import health.charley.benchmarks.report.Figure;
import health.charley.benchmarks.report.Report;
import health.charley.local.database.DatabaseLogin;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The figures of a running history service. */
final class Measured {
    private static final int CLIENTS = 8;

    /** The service compiles its code while it runs, and its rate rises for as long. */
    private static final int WARM_UPS = 40;

    private static final int ROUNDS = 5;
    private static final int SECONDS = 5;
    private static final int OF_A_BULK = 50;
    private static final int SINGLE = 500;
    private static final long SMALL = 10_000;
    private static final long MEDIUM = 1_000_000;

    private final DatabaseLogin owner;
    private final int port;
    private final Receipts receipts;
    private final Report report;

    Measured(DatabaseLogin owner, int port, Receipts receipts, Report report) {
        this.owner = owner;
        this.port = port;
        this.receipts = receipts;
        this.report = report;
    }

    /** Assessments saved a second against bare inserts of the same size, in turns. */
    void saving() throws IOException, InterruptedException, SQLException {
        for (var round = 0; round < WARM_UPS; round++) {
            oneAtATime();
            severalAtATime();
        }
        var bare = Pgbench.in(owner, rowSize());
        if (bare.isEmpty()) {
            report.remark("pgbench is not installed, so saving is held against nothing.");
            return;
        }
        var single = new ArrayList<Double>();
        var bulk = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            var inserts = bare.get().perSecond(CLIENTS, SECONDS);
            single.add(oneAtATime() / inserts);
            bulk.add(severalAtATime() / inserts);
        }
        report.add(Figure.of("saving one at a time / bare inserts, a second", median(single), "")
                .atLeast(0.6));
        report.add(Figure.of("saving " + OF_A_BULK + " at a time / bare inserts, a second", median(bulk), "")
                .atLeast(0.6));
    }

    private double oneAtATime() throws IOException, InterruptedException {
        erase();
        return Throughput.perSecond(port, CLIENTS, receipts.puts(receipts.count()));
    }

    private double severalAtATime() throws IOException, InterruptedException {
        erase();
        return OF_A_BULK * Throughput.perSecond(port, CLIENTS, receipts.bulks(OF_A_BULK));
    }

    private void erase() throws IOException {
        try (var connection = new Connection(port)) {
            for (var erasure : receipts.erasures()) {
                connection.send(erasure);
            }
        }
    }

    /** How long saving and listing take among 10,000 assessments, a million, and the most. */
    void growth(long most) throws IOException, SQLException {
        var row = rowSize();
        var first = new Step(0, 0);
        var loaded = 0L;
        for (var size : Stream.of(SMALL, MEDIUM, most)
                .distinct()
                .filter(n -> n <= most)
                .sorted()
                .toList()) {
            GeneratedAssessments.load(owner, row, loaded, size);
            loaded = size;
            var step = step(size);
            if (size == SMALL) {
                first = step;
            } else {
                report.add(Figure.of("saving, p95 at " + size + " / " + SMALL, step.put() / first.put(), ""));
                report.add(Figure.of("listing, p95 at " + size + " / " + SMALL, step.list() / first.list(), ""));
            }
        }
    }

    private Step step(long size) throws IOException {
        erase();
        try (var connection = new Connection(port)) {
            var put = Latencies.ofEach(connection, receipts.puts(SINGLE));
            var list = Latencies.of(connection, receipts.lists(SINGLE / 10));
            add("saving among " + size, put);
            add("listing among " + size, list);
            return new Step(put.percentile95(), list.percentile95());
        }
    }

    private void add(String what, Latencies latencies) {
        report.add(Figure.of(what + ", median", latencies.median(), "ms"));
        report.add(Figure.of(what + ", p95", latencies.percentile95(), "ms"));
    }

    /** Of what the service itself has saved. */
    private RowSize rowSize() throws SQLException {
        try (var database = DriverManager.getConnection(owner.jdbcUrl(), owner.user(), owner.password());
                var statement = database.createStatement()) {
            statement.execute("alter table assessment no force row level security");
            try (var rows = statement.executeQuery(
                    "select octet_length(summary), octet_length(receipt) from assessment limit 1")) {
                rows.next();
                return new RowSize(rows.getInt(1), rows.getInt(2));
            } finally {
                statement.execute("alter table assessment force row level security");
            }
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private record Step(double put, double list) {}
}
