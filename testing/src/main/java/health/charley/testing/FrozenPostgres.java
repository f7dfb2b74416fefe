package health.charley.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A PostgreSQL server that stands still (SIGSTOP) until closed: it takes connections and never answers, as a stuck disk
 * or a paused machine would make it. On Unix only.
 */
public final class FrozenPostgres implements AutoCloseable {

    private final List<ProcessHandle> processes;

    private FrozenPostgres(List<ProcessHandle> processes) {
        this.processes = processes;
        signal("-STOP");
    }

    /** Freezes the whole server behind this connection. */
    public static FrozenPostgres behind(Connection connection) throws SQLException {
        ProcessHandle server = ProcessHandle.of(backend(connection))
                .flatMap(ProcessHandle::parent)
                .orElseThrow(() -> new IllegalStateException("The server does not run on this machine."));
        return new FrozenPostgres(
                Stream.concat(Stream.of(server), server.descendants()).toList());
    }

    @Override
    public void close() {
        signal("-CONT");
    }

    private static long backend(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("SELECT pg_backend_pid()")) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private void signal(String signal) {
        List<String> command = new ArrayList<>(List.of("kill", signal));
        processes.forEach(process -> command.add(Long.toString(process.pid())));
        try {
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException unknown) {
            throw new UncheckedIOException(unknown);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
