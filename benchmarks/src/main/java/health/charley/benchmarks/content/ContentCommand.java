package health.charley.benchmarks.content;

import health.charley.benchmarks.http.Connection;
import health.charley.benchmarks.http.Latencies;
import health.charley.benchmarks.http.ServiceProcess;
import health.charley.benchmarks.report.Figure;
import health.charley.benchmarks.report.Report;
import health.charley.benchmarks.report.RunOptions;
import health.charley.local.database.Database;
import health.charley.local.database.DatabaseLogin;
import health.charley.local.database.DatabasePasswords;
import health.charley.local.database.LocalDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Measures search and reading over HTTP among 1,000 generated pages and then among 10,000. */
@Command(
        name = "content",
        description = "Measure search and reading of the content service among 1,000 and 10,000 pages.",
        mixinStandardHelpOptions = true)
public final class ContentCommand implements Callable<Integer> {
    private static final List<Integer> SIZES = List.of(1_000, 10_000);

    @Spec
    private CommandSpec spec;

    @Mixin
    private RunOptions options;

    @Override
    public Integer call() throws IOException, InterruptedException, SQLException {
        var report = new Report("content", spec.commandLine().getOut());
        var jar = ServiceProcess.jar(options.checkout(), "content-service");
        if (!Files.exists(jar)) {
            report.remark("The content service is not built, so nothing is measured.");
            return 0;
        }
        try (var database = LocalDatabase.temporary(DatabasePasswords.random());
                var service = ServiceProcess.start(jar, (folder, port) -> settings(database, folder))) {
            measure(database.owner(Database.CONTENT), service.port(), report);
        }
        report.keep(options.results());
        return 0;
    }

    private static List<String> settings(LocalDatabase database, Path folder) {
        var service = database.service(Database.CONTENT);
        var owner = database.owner(Database.CONTENT);
        return List.of(
                "-Dquarkus.datasource.jdbc.url=" + service.jdbcUrl(),
                "-Dquarkus.datasource.password=" + service.password(),
                "-Dquarkus.flyway.password=" + owner.password(),
                "-Dcharley.content.signing-key-file=" + folder.resolve("signing.key"),
                "-Dcharley.content.create-signing-key=true");
    }

    private static void measure(DatabaseLogin owner, int port, Report report)
            throws IOException, InterruptedException, SQLException {
        var searches = new ArrayList<Latencies>();
        var readings = new ArrayList<Latencies>();
        var loaded = 0;
        for (var size : SIZES) {
            GeneratedPages.load(owner, loaded + 1, size);
            loaded = size;
            try (var connection = new Connection(port)) {
                searches.add(Latencies.of(connection, Requests.searches()));
                readings.add(Latencies.of(connection, Requests.readings(size)));
            }
            add(report, "search among " + size + " pages", searches.get(searches.size() - 1));
            add(report, "reading among " + size + " pages", readings.get(readings.size() - 1));
        }
        report.add(Figure.of("search, p95 at 10,000 / 1,000", ratio(searches), ""));
        report.add(Figure.of("reading, p95 at 10,000 / 1,000", ratio(readings), ""));
    }

    private static void add(Report report, String what, Latencies latencies) {
        report.add(Figure.of(what + ", median", latencies.median(), "ms"));
        report.add(Figure.of(what + ", p95", latencies.percentile95(), "ms"));
    }

    private static double ratio(List<Latencies> bySize) {
        return bySize.get(bySize.size() - 1).percentile95() / bySize.get(0).percentile95();
    }
}
