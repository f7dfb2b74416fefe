package health.charley.local.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptDatabaseTest {
    private final DatabasePasswords passwords = DatabasePasswords.random();

    @TempDir
    private Path folder;

    @Test
    void data_outlives_the_server_in_a_folder_with_spaces() throws Exception {
        try (var first = started();
                var owner = enter(first.owner(Database.HISTORY))) {
            execute(owner, "CREATE TABLE remembered (word text)");
            execute(owner, "INSERT INTO remembered VALUES ('calf')");
        }

        try (var second = started();
                var owner = enter(second.owner(Database.HISTORY));
                var rows = owner.createStatement().executeQuery("SELECT word FROM remembered")) {
            assertTrue(rows.next());
            assertEquals("calf", rows.getString(1));
        }
    }

    @Test
    void writes_reach_the_disk_before_they_are_confirmed() throws Exception {
        try (var database = started();
                var owner = enter(database.owner(Database.CONTENT))) {
            assertEquals("on", setting(owner, "fsync"));
            assertEquals("on", setting(owner, "synchronous_commit"));
        }
    }

    @Test
    void a_server_that_was_left_is_found_until_it_ends() throws Exception {
        started();

        var found = LocalDatabase.leftover(home()).orElseThrow();

        found.destroy();
        found.onExit().join();
        assertFalse(LocalDatabase.leftover(home()).isPresent());
    }

    private LocalDatabase started() throws IOException {
        return LocalDatabase.kept(home(), freePort(), folder.resolve("postgres.log"), passwords);
    }

    private Path home() {
        return folder.resolve("my own checkout");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Connection enter(DatabaseLogin login) throws SQLException {
        return DriverManager.getConnection(login.jdbcUrl(), login.user(), login.password());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
