package health.charley.local.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A PostgreSQL server of its own on this machine, with the databases of content and history. It listens on the loopback
 * address only and asks everyone for a password. Closing it stops the server; temporary data is deleted then.
 */
public final class LocalDatabase implements AutoCloseable {
    private static final String HOST_RULES = """
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    // a logger that nobody holds is collected, and its level with it
    private static final Logger EVERY_LINE_OF_POSTGRES = Logger.getLogger("io.zonky.test");

    private final EmbeddedPostgres server;
    private final DatabasePasswords passwords;

    private LocalDatabase(EmbeddedPostgres server, DatabasePasswords passwords) {
        this.server = server;
        this.passwords = passwords;
    }

    /** A server on a free port whose data is gone when it stops. */
    public static LocalDatabase temporary(DatabasePasswords passwords) {
        try {
            var data = Files.createTempDirectory("charley-postgres");
            return started(EmbeddedPostgres.builder().setRegisterShutdownHook(true), data, passwords);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /**
     * A server whose data stays in the directory {@code data} below {@code home}, where its programs are unpacked too.
     * What it says goes to the log. The caller stops it.
     */
    public static LocalDatabase kept(Path home, int port, Path log, DatabasePasswords passwords) {
        var builder = EmbeddedPostgres.builder()
                .setOutputRedirector(Redirect.appendTo(log.toFile()))
                .setErrorRedirector(Redirect.appendTo(log.toFile()))
                .setOverrideWorkingDirectory(home.resolve("programs").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                // zonky starts with both off, which is right for data that nobody keeps
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on");
        return started(builder, dataIn(home), passwords);
    }

    /** The process of a server that still runs on the data below {@code home}, left over from a run that was killed. */
    public static Optional<ProcessHandle> leftover(Path home) {
        return PostmasterFile.of(dataIn(home)).process();
    }

    private static Path dataIn(Path home) {
        return home.resolve("data");
    }

    private static LocalDatabase started(EmbeddedPostgres.Builder builder, Path data, DatabasePasswords passwords) {
        EVERY_LINE_OF_POSTGRES.setLevel(Level.WARNING);
        var administrator = passwords.of(DatabasePasswords.ADMINISTRATOR);
        try {
            var server = builder.setDataDirectory(data)
                    .setConnectConfig("password", administrator)
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setServerConfig("listen_addresses", "localhost")
                    .setServerConfig("unix_socket_directories", "")
                    .start();
            return ready(server, data, passwords);
        } catch (IOException cause) {
            throw new UncheckedIOException("PostgreSQL does not start on " + data + ".", cause);
        }
    }

    private static LocalDatabase ready(EmbeddedPostgres server, Path data, DatabasePasswords passwords)
            throws IOException {
        try {
            new DatabaseRoles(passwords).createIn(server.getPostgresDatabase());
            requirePasswords(server, data);
            return new LocalDatabase(server, passwords);
        } catch (SQLException cause) {
            server.close();
            throw new IllegalStateException("The databases can't be prepared: " + cause.getMessage(), cause);
        }
    }

    /** A new server trusts everyone on the machine; from here on it does not. */
    private static void requirePasswords(EmbeddedPostgres server, Path data) throws IOException, SQLException {
        Files.writeString(data.resolve("pg_hba.conf"), HOST_RULES);
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    public int port() {
        return server.getPort();
    }

    /** How migrations enter: the role that owns the tables. */
    public DatabaseLogin owner(Database database) {
        return login(database, database.owner());
    }

    /** How the service enters. */
    public DatabaseLogin service(Database database) {
        return login(database, database.service());
    }

    /** The address says nothing about time-outs: services have their own, and a migration may take its time. */
    private DatabaseLogin login(Database database, String role) {
        var url = "jdbc:postgresql://127.0.0.1:" + port() + "/" + database.databaseName();
        return new DatabaseLogin(url, role, passwords.of(role));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
