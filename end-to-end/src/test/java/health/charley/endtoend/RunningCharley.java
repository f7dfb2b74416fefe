package health.charley.endtoend;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The whole system as {@code ./charley up} runs it, started once for all tests on ports and in a folder of its own, and
 * stopped when the tests end.
 */
final class RunningCharley {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static RunningCharley shared;

    private final Path home;
    private final Map<String, String> environment = new HashMap<>();
    private final Map<String, Integer> ports = new HashMap<>();
    private final Map<String, String> tokens = new HashMap<>();
    private Process process;

    private RunningCharley(Path home) {
        this.home = home;
        environment.put("CHARLEY_HOME", home.toString());
        var free = new FreePorts();
        for (var part : new String[] {"WEB", "TRIAGE", "CONTENT", "HISTORY", "SIGN_IN", "DATABASE"}) {
            ports.put(part, free.next());
            environment.put("CHARLEY_" + part + "_PORT", ports.get(part).toString());
        }
        environment.put("CHARLEY_HISTORY_RECHECK_EVERY", "1S");
        environment.put("CHARLEY_HISTORY_RECHECK_PAUSE", "1S");
    }

    static synchronized RunningCharley shared() {
        if (shared == null) {
            var home = Repository.ROOT.resolve("end-to-end/target/home");
            Repository.delete(home);
            shared = new RunningCharley(home);
            shared.start();
            Runtime.getRuntime().addShutdownHook(new Thread(shared::stop));
        }
        return shared;
    }

    String url(String part) {
        return "http://localhost:" + ports.get(part);
    }

    String web() {
        return url("WEB");
    }

    /** What a shell needs to speak to this system and not to another on the usual ports. */
    Map<String, String> environment() {
        return Map.copyOf(environment);
    }

    void restart() {
        stop();
        start();
    }

    /** A bearer token of a sample account, as {@code ./charley token} prints it; the same until the next start. */
    String token(String account) {
        return tokens.computeIfAbsent(account, this::printedToken);
    }

    /** A request to the one address that people open, by the person of a sample account. */
    RequestSpecification asked(String account) {
        return given().baseUri(web()).auth().oauth2(token(account));
    }

    private String printedToken(String account) {
        var builder = new ProcessBuilder(
                "java",
                "-jar",
                Repository.ROOT.resolve("local/target/local.jar").toString(),
                "token",
                account);
        builder.environment().putAll(environment);
        return Shell.outputOf(builder).strip();
    }

    /** The process id of a service, from the note that the launcher keeps. */
    long processOf(String service) {
        return Repository.processIn(home.resolve("run").resolve(service + ".process"));
    }

    /** What a service has logged so far. */
    String log(String service) {
        try {
            return Files.readString(home.resolve("log").resolve(service + ".log"));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private void start() {
        // another run has another key
        tokens.clear();
        var log = Repository.ROOT.resolve("end-to-end/target/charley.log");
        var builder = new ProcessBuilder(
                        "java",
                        "-jar",
                        Repository.ROOT.resolve("local/target/local.jar").toString(),
                        "up")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            process = builder.start();
            await(log);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private void await(Path log) throws IOException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.readString(log).contains("Open " + web())) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("Charley did not start:\n" + Files.readString(log));
            }
            Shell.pause(Duration.ofMillis(200));
        }
    }

    private void stop() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("Charley did not stop.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
