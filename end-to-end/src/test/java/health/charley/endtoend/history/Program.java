package health.charley.endtoend.history;

import health.charley.endtoend.FreePorts;
import health.charley.endtoend.Repository;
import health.charley.endtoend.Shell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A service as a process of its own, in its production configuration, that can be killed and started again. */
final class Program implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String module;
    private final int port;
    private final Path log;
    private final Map<String, String> settings = new HashMap<>();
    private Process process;

    Program(String module, int port, Path folder, Map<String, String> settings) {
        this.module = module;
        this.port = port;
        this.log = folder.resolve(module + ".log");
        this.settings.put("quarkus.http.host", "127.0.0.1");
        this.settings.put("quarkus.http.port", Integer.toString(port));
        this.settings.put("quarkus.management.host", "127.0.0.1");
        this.settings.put("quarkus.management.port", Integer.toString(port + FreePorts.TO_MANAGEMENT));
        this.settings.put("quarkus.shutdown.delay", "0S");
        this.settings.putAll(settings);
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** Starts it and waits until it can work. */
    Program start() {
        var begun = launch();
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!begun.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException(module + " does not start; see " + log + ".");
            }
            Shell.pause(Duration.ofMillis(100));
        }
        return this;
    }

    /** Starts it and waits for nothing. */
    Process launch() {
        List<String> command = new ArrayList<>(List.of("java", "-Xmx320m", "-XX:TieredStopAtLevel=1"));
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.add("-jar");
        command.add(Repository.ROOT
                .resolve(module)
                .resolve("target/quarkus-app/quarkus-run.jar")
                .toString());
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            return process;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    boolean isReady() {
        var health = URI.create("http://localhost:" + (port + FreePorts.TO_MANAGEMENT) + "/q/health/ready");
        var request =
                HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(10)).build();
        try {
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** SIGKILL: nothing is finished, flushed or said. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
