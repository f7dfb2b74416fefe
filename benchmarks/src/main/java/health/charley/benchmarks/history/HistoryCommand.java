package health.charley.benchmarks.history;

import health.charley.benchmarks.http.Connection;
import health.charley.benchmarks.http.ServiceProcess;
import health.charley.benchmarks.http.TemporaryFolder;
import health.charley.benchmarks.http.TriageProcess;
import health.charley.benchmarks.report.Report;
import health.charley.benchmarks.report.RunOptions;
import health.charley.local.database.Database;
import health.charley.local.database.DatabasePasswords;
import health.charley.local.database.LocalDatabase;
import health.charley.local.signin.Account;
import health.charley.local.signin.LocalSignIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures saving over HTTP against bare inserts, and saving and listing among ever more assessments. */
@Command(
        name = "history",
        description = "Measure the history service: saving against bare inserts, and growth up to a million or more.",
        mixinStandardHelpOptions = true)
public final class HistoryCommand implements Callable<Integer> {
    private static final int RECEIPTS = 2000;

    @Spec
    private CommandSpec spec;

    @Mixin
    private RunOptions options;

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "1000000",
            description =
                    "How many assessments there are at the end (default: ${DEFAULT-VALUE}); a million takes 2 GB, ten"
                            + " 13 GB and a quarter of an hour.")
    private long most;

    @Override
    public Integer call() throws IOException, InterruptedException, SQLException {
        var report = new Report("history", spec.commandLine().getOut());
        var jar = ServiceProcess.jar(options.checkout(), "history-service");
        if (!Files.exists(jar) || !Files.exists(TriageProcess.jar(options.checkout()))) {
            report.remark("The services are not built, so nothing is measured.");
            return 0;
        }
        try (var folder = TemporaryFolder.made();
                var database = database(folder.path());
                var signIn = LocalSignIn.start(0);
                var triage = TriageProcess.start(options.checkout());
                var history =
                        ServiceProcess.start(jar, (own, port) -> settings(database, signIn.issuer(), triage.port()));
                var toTriage = new Connection(triage.port())) {
            var interview = SampleInterview.whole(toTriage);
            var receipts = Receipts.of(interview, toTriage, RECEIPTS, tokens(signIn));
            var measured = new Measured(database.owner(Database.HISTORY), history.port(), receipts, report);
            measured.saving();
            measured.growth(most);
        }
        report.keep(options.results());
        return 0;
    }

    /** Of all sample accounts: eight, as many as save at the same time. */
    private static List<String> tokens(LocalSignIn signIn) {
        return Arrays.stream(Account.values())
                .map(account -> signIn.token(account.accountName()))
                .toList();
    }

    /** One that writes through to the disk, as those do that people's data is in. */
    private static LocalDatabase database(Path folder) throws IOException {
        return LocalDatabase.kept(
                folder, ServiceProcess.freePort(), folder.resolve("postgres.log"), DatabasePasswords.random());
    }

    private static List<String> settings(LocalDatabase database, String issuer, int triage) {
        var service = database.service(Database.HISTORY);
        var owner = database.owner(Database.HISTORY);
        return List.of(
                "-Dquarkus.oidc.auth-server-url=" + issuer,
                "-Dquarkus.datasource.jdbc.url=" + service.jdbcUrl(),
                "-Dquarkus.datasource.password=" + service.password(),
                "-Dquarkus.flyway.password=" + owner.password(),
                "-Dcharley.triage.url=http://localhost:" + triage,
                "-Dcharley.receipts.issuer=http://localhost:" + triage,
                "-Dcharley.history.master-keys=sample=c2FtcGxlLW1hc3Rlci1rZXktb2YtY2hhcmxleS0zMmI=",
                "-Dcharley.history.master-key=sample");
    }
}
