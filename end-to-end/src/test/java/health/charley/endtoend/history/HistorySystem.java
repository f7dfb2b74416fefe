package health.charley.endtoend.history;

import health.charley.endtoend.FreePorts;
import health.charley.endtoend.Repository;
import health.charley.testing.Ids;
import health.charley.testing.SignInResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** History with all that it needs, each a process of its own: PostgreSQL, triage, and a sign-in provider. */
final class HistorySystem implements AutoCloseable {
    private static final String FINISHED = """
            {"assessment": "%s", "person": {"age": 60, "sex": "male"},
             "answers": [{"question": "chest-pain", "value": "yes"}]}""";

    private static final Pattern RECEIPT = Pattern.compile("\"receipt\"\\s*:\\s*\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Path folder;
    private final FreePorts free = new FreePorts();
    private final KeptPostgres postgres;
    private final Program triage;
    private final Program history;

    private HistorySystem(Path data, Path folder) {
        this.folder = folder;
        postgres = new KeptPostgres(data, folder.resolve("postgres.log"), free.next());
        triage = signing();
        history = historyOf(triage.url());
    }

    /** All of it, running; logs come into a folder of this name below the module's target. */
    static HistorySystem started(String name) {
        var folder = folder(name);
        return startedOn(folder.resolve("data"), folder);
    }

    /** All of it, with the database's data in this folder. */
    static HistorySystem startedOn(Path data, Path logs) {
        var system = new HistorySystem(data, logs);
        system.triage.start();
        system.history.start();
        return system;
    }

    /** An empty folder below the module's target. */
    static Path folder(String name) {
        var folder = Repository.ROOT.resolve("end-to-end/target/faults").resolve(name);
        Repository.delete(folder);
        try {
            return Files.createDirectories(folder);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    Path folder() {
        return folder;
    }

    int freePort() {
        return free.next();
    }

    KeptPostgres postgres() {
        return postgres;
    }

    Program triage() {
        return triage;
    }

    Program history() {
        return history;
    }

    /** Starts again what was left killed. */
    void mend() {
        if (!triage.isReady()) {
            triage.start();
        }
        if (!history.isReady()) {
            history.start();
        }
    }

    HistoryClient patient() {
        return patientOf(history);
    }

    /** The same person at another replica of history. */
    HistoryClient patientOf(Program replica) {
        return clientOf("patient", replica);
    }

    /** The sample account at this replica of history. */
    HistoryClient clientOf(String account, Program replica) {
        return new HistoryClient(replica.url(), SignInResource.token(account));
    }

    /** Receipts of as many assessments, all of a sample person with chest pain. */
    List<Receipt> receipts(int count) {
        return IntStream.range(0, count).parallel().mapToObj(i -> receipt()).toList();
    }

    private Receipt receipt() {
        var id = Ids.now().toString();
        var interview = URI.create(triage.url() + "/api/triage/v1/topics/leg-cramps/interview");
        var request = HttpRequest.newBuilder(interview)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(FINISHED.formatted(id)))
                .build();
        try {
            var receipt =
                    RECEIPT.matcher(http.send(request, BodyHandlers.ofString()).body());
            if (!receipt.find()) {
                throw new IllegalStateException("Triage gives no receipt.");
            }
            return new Receipt(id, receipt.group(1));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private Program signing() {
        var port = free.next();
        return new Program(
                "triage-service",
                port,
                folder,
                Map.of(
                        "quarkus.oidc.auth-server-url",
                        SignInResource.issuer(),
                        "charley.receipts.issuer",
                        "http://localhost:" + port,
                        "charley.receipts.key-file",
                        folder.resolve("receipt.key").toString(),
                        "charley.receipts.create-key",
                        "true"));
    }

    /** Another replica of history, not yet started, that believes the receipts of this issuer. */
    Program historyOf(String issuer) {
        return history(Map.of("charley.triage.url", issuer, "charley.receipts.issuer", issuer));
    }

    /** Another replica of history, not yet started, that works through this address; migrations go straight to PostgreSQL. */
    Program historyThrough(String jdbcUrl, Map<String, String> more) {
        var settings = new HashMap<>(more);
        settings.put("charley.triage.url", triage.url());
        settings.put("charley.receipts.issuer", triage.url());
        settings.put("quarkus.datasource.jdbc.url", jdbcUrl);
        settings.put("quarkus.flyway.jdbc-url", postgres.owner().jdbcUrl());
        return history(settings);
    }

    private Program history(Map<String, String> own) {
        var settings = new HashMap<String, String>();
        settings.put("quarkus.oidc.auth-server-url", SignInResource.issuer());
        settings.put("quarkus.datasource.jdbc.url", postgres.service().jdbcUrl());
        settings.put("quarkus.datasource.username", postgres.service().user());
        settings.put("quarkus.datasource.password", postgres.service().password());
        settings.put("quarkus.flyway.username", postgres.owner().user());
        settings.put("quarkus.flyway.password", postgres.owner().password());
        settings.put("charley.history.master-keys", "sample=c2FtcGxlLW1hc3Rlci1rZXktb2YtY2hhcmxleS0zMmI=");
        settings.put("charley.history.master-key", "sample");
        settings.putAll(own);
        return new Program("history-service", free.next(), folder, settings);
    }

    @Override
    public void close() {
        history.close();
        triage.close();
        postgres.close();
    }
}
