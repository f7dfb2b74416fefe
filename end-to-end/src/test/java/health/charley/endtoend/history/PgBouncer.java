package health.charley.endtoend.history;

import health.charley.endtoend.Shell;
import health.charley.local.database.DatabaseLogin;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;

/** PgBouncer of this machine in transaction mode: every transaction may run on another of its few connections. */
final class PgBouncer implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/sbin/pgbouncer");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Process process;
    private final int port;

    private PgBouncer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static boolean isInstalled() {
        return Files.isExecutable(PROGRAM);
    }

    /** In front of the database that this login enters, with so many connections to it. */
    static PgBouncer before(DatabaseLogin login, int port, int connections, Path folder) throws IOException {
        var settings = write(folder.resolve("pgbouncer.ini"), """
                [databases]
                history = host=127.0.0.1 port=%d dbname=history
                [pgbouncer]
                listen_addr = 127.0.0.1
                listen_port = %d
                unix_socket_dir =
                auth_type = scram-sha-256
                auth_file = %s
                pool_mode = transaction
                default_pool_size = %d
                ignore_startup_parameters = extra_float_digits
                """.formatted(
                        portOf(login),
                        port,
                        write(folder.resolve("users.txt"), "\"%s\" \"%s\"%n".formatted(login.user(), login.password())),
                        connections));
        var process = new ProcessBuilder(command(settings))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("pgbouncer.log").toFile())
                .start();
        var started = new PgBouncer(process, port);
        started.awaitOpen();
        return started;
    }

    /** Prepared statements stay on one connection, so the driver must do without. */
    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/history?prepareThreshold=0";
    }

    /** It refuses to be root. */
    private static List<String> command(Path settings) {
        return System.getProperty("user.name").equals("root")
                ? List.of(PROGRAM.toString(), "-u", "nobody", settings.toString())
                : List.of(PROGRAM.toString(), settings.toString());
    }

    private static int portOf(DatabaseLogin login) {
        return Integer.parseInt(login.jdbcUrl().replaceAll(".*:(\\d+)/.*", "$1"));
    }

    private static Path write(Path file, String text) throws IOException {
        Files.writeString(file, text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }

    private void awaitOpen() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isOpen()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("PgBouncer does not start; see its log.");
            }
            Shell.pause(Duration.ofMillis(50));
        }
    }

    private boolean isOpen() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port));
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
