package health.charley.local.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A service that was started as a process of its own, with its output in a log. */
final class RunningService implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(1))
            .build();

    private final String name;
    private final Process process;
    private final StartedProcess note;
    private final Path log;
    private final URI ready;

    private RunningService(String name, Process process, StartedProcess note, Path log, URI ready) {
        this.name = name;
        this.process = process;
        this.note = note;
        this.log = log;
        this.ready = ready;
    }

    static RunningService start(ServiceProgram program, Checkout checkout, Ports ports) {
        var home = checkout.home();
        var log = home.log(program.name());
        var builder = new ProcessBuilder(command(checkout.program(program.part())));
        builder.environment().putAll(program.environment());
        builder.directory(checkout.root().toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        try {
            var process = builder.start();
            var note = new StartedProcess(home.process(program.name()));
            note.write(process.toHandle());
            var ready = URI.create("http://127.0.0.1:" + ports.management(program.part()) + "/q/health/ready");
            return new RunningService(program.name(), process, note, log, ready);
        } catch (IOException cause) {
            throw new CannotStart(program.name() + " can't be started: " + cause.getMessage() + ".", cause);
        }
    }

    /** Java with a small heap and the quick compiler, which suit one person on one machine. */
    private static List<String> command(Path jar) {
        var command = new ArrayList<>(deafToCtrlC());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx320m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", jar.toString()));
        return command;
    }

    /**
     * A terminal sends Ctrl-C to every process at once, and this program wants to stop the services one after the
     * other. Where there is no POSIX shell, they all stop at once.
     */
    private static List<String> deafToCtrlC() {
        var shell = "/bin/sh";
        if (!Files.isExecutable(Path.of(shell))) {
            return List.of();
        }
        return List.of(shell, "-c", "trap '' INT; exec \"$@\"", "charley");
    }

    String name() {
        return name;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Whether the service says that it can do its work. */
    boolean isReady() throws InterruptedException {
        try {
            var request =
                    HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(5)).build();
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    CompletableFuture<RunningService> onExit() {
        return process.onExit().thenApply(ended -> this);
    }

    /** Why it is not there, with the end of its log. */
    CannotStart ended() {
        return new CannotStart(
                "The service " + name + " ended with code " + process.exitValue() + "." + LogEnd.of(log));
    }

    CannotStart late(Duration patience) {
        return new CannotStart(
                "The service " + name + " was not ready within " + patience.toSeconds() + " seconds." + LogEnd.of(log));
    }

    @Override
    public void close() throws IOException {
        Ending.of(process.toHandle());
        note.forget();
    }
}
