package health.charley.endtoend.history;

import health.charley.endtoend.Shell;
import health.charley.local.database.Database;
import health.charley.local.database.DatabaseLogin;
import health.charley.local.database.DatabasePasswords;
import health.charley.local.database.LocalDatabase;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL with fsync on, whose processes can be killed and that comes back on the same data and port. */
final class KeptPostgres implements AutoCloseable {
    private static final int TRIES = 5;

    private final Path home;
    private final Path log;
    private final int port;
    private final DatabasePasswords passwords = DatabasePasswords.random();
    private LocalDatabase server;

    KeptPostgres(Path home, Path log, int port) {
        this.home = home;
        this.log = log;
        this.port = port;
        this.server = started();
    }

    DatabaseLogin service() {
        return server.service(Database.HISTORY);
    }

    DatabaseLogin owner() {
        return server.owner(Database.HISTORY);
    }

    Connection enter() throws SQLException {
        return DriverManager.getConnection(owner().jdbcUrl(), owner().user(), owner().password());
    }

    boolean isAlive() {
        return LocalDatabase.leftover(home).isPresent();
    }

    /** SIGKILL to the server and all that work for it. */
    void kill() {
        var processes = LocalDatabase.leftover(home).stream()
                .flatMap(postmaster -> Stream.concat(Stream.of(postmaster), postmaster.descendants()))
                .toList();
        processes.forEach(ProcessHandle::destroyForcibly);
        awaitEnd(processes);
        server.close();
    }

    /** On what the disk holds; crash recovery is part of it. */
    void start() {
        server = started();
    }

    private LocalDatabase started() {
        for (var tried = 1; ; tried++) {
            try {
                return LocalDatabase.kept(home, port, log, passwords);
            } catch (UncheckedIOException | IllegalStateException notYet) {
                if (tried == TRIES) {
                    throw notYet;
                }
                Shell.pause(Duration.ofSeconds(1));
            }
        }
    }

    private static void awaitEnd(List<ProcessHandle> processes) {
        processes.forEach(process -> process.onExit().join());
    }

    @Override
    public void close() {
        server.close();
    }
}
