package health.charley.benchmarks.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A service in a process of its own, with the garbage collector that its image uses, on free ports of this machine's
 * loopback.
 */
public final class ServiceProcess implements AutoCloseable {
    private static final long MOST_ATTEMPTS = 600;
    private static final long PAUSE_MILLISECONDS = 100;
    private static final long MOST_SECONDS_TO_STOP = 20;

    private final TemporaryFolder folder;
    private final int port;
    private final Process process;

    /** What the service is told besides its ports, with a folder of its own and the port it answers on. */
    public interface Settings {
        List<String> of(Path folder, int port);
    }

    private ServiceProcess(TemporaryFolder folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    /** Where the build of a checkout leaves the runnable jar of a service. */
    public static Path jar(Path checkout, String module) {
        return checkout.toAbsolutePath().resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** Starts the runnable jar and waits until it says that it is ready. */
    public static ServiceProcess start(Path jar, Settings settings) throws IOException, InterruptedException {
        var folder = TemporaryFolder.made();
        var port = freePort();
        var management = freePort();
        var process = new ProcessBuilder(command(jar, port, management, settings.of(folder.path(), port)))
                .redirectErrorStream(true)
                .redirectOutput(folder.path().resolve("log.txt").toFile())
                .start();
        var service = new ServiceProcess(folder, port, process);
        service.awaitReady(management);
        return service;
    }

    private static List<String> command(Path jar, int port, int management, List<String> settings) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseParallelGC",
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.management.host=127.0.0.1",
                "-Dquarkus.management.port=" + management));
        command.addAll(settings);
        command.addAll(List.of("-jar", jar.toString()));
        return List.copyOf(command);
    }

    /** A port that nobody listens on. */
    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady(int management) throws IOException, InterruptedException {
        for (var attempt = 0; attempt < MOST_ATTEMPTS && process.isAlive(); attempt++) {
            try (var connection = new Connection(management)) {
                connection.get("/q/health/ready");
                return;
            } catch (IOException e) {
                Thread.sleep(PAUSE_MILLISECONDS);
            }
        }
        var log = Files.readString(folder.path().resolve("log.txt"));
        close();
        throw new IOException("The service does not become ready. It says: " + log);
    }

    public int port() {
        return port;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(MOST_SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        folder.close();
    }
}
