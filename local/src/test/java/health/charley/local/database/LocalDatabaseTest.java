package health.charley.local.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LocalDatabaseTest {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String INVALID_PASSWORD = "28P01";

    private static LocalDatabase database;

    @BeforeAll
    static void start() {
        database = LocalDatabase.temporary(DatabasePasswords.random());
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @ParameterizedTest
    @EnumSource
    void the_service_creates_no_tables(Database which) throws SQLException {
        try (var connection = enter(database.service(which))) {

            var refused = assertThrows(SQLException.class, () -> execute(connection, "CREATE TABLE mine (id int)"));

            assertEquals(INSUFFICIENT_PRIVILEGE, refused.getSQLState());
        }
    }

    @Test
    void row_level_security_binds_the_service() throws SQLException {
        try (var owner = enter(database.owner(Database.HISTORY))) {
            execute(owner, "CREATE TABLE kept_apart (person text)");
            execute(owner, "ALTER TABLE kept_apart ENABLE ROW LEVEL SECURITY");
            execute(owner, "INSERT INTO kept_apart VALUES ('patient')");
            execute(owner, "GRANT SELECT ON kept_apart TO history_service");
        }

        try (var service = enter(database.service(Database.HISTORY))) {
            assertEquals(0, number(service, "SELECT count(*) FROM kept_apart"));
            var refused = assertThrows(
                    SQLException.class, () -> execute(service, "ALTER TABLE kept_apart DISABLE ROW LEVEL SECURITY"));
            assertEquals(INSUFFICIENT_PRIVILEGE, refused.getSQLState());
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_role_of_a_database_bypasses_row_level_security_or_is_superuser(Database which) throws SQLException {
        try (var connection = enter(database.owner(which))) {
            assertEquals(
                    0,
                    number(
                            connection,
                            "SELECT count(*) FROM pg_roles WHERE rolname LIKE '%\\_"
                                    + "%' AND rolname NOT LIKE 'pg\\_%'"
                                    + " AND (rolbypassrls OR rolsuper OR rolcreatedb OR rolcreaterole)"));
        }
    }

    @Test
    void a_wrong_password_is_refused() {
        var login = database.service(Database.CONTENT);

        var refused = assertThrows(
                SQLException.class, () -> DriverManager.getConnection(login.jdbcUrl(), login.user(), "a guess"));

        assertEquals(INVALID_PASSWORD, refused.getSQLState());
    }

    @Test
    void the_administrator_needs_a_password_too() {
        var url = database.owner(Database.CONTENT).jdbcUrl();

        assertThrows(SQLException.class, () -> DriverManager.getConnection(url, "postgres", ""));
    }

    @Test
    void the_roles_of_one_database_do_not_enter_the_other() {
        var content = database.service(Database.CONTENT);
        var historyUrl = database.service(Database.HISTORY).jdbcUrl();

        var refused = assertThrows(
                SQLException.class, () -> DriverManager.getConnection(historyUrl, content.user(), content.password()));

        assertEquals(INSUFFICIENT_PRIVILEGE, refused.getSQLState());
    }

    @Test
    void the_owner_may_create_the_extensions_that_content_searches_with() throws SQLException {
        try (var owner = enter(database.owner(Database.CONTENT))) {
            execute(owner, "CREATE EXTENSION pg_trgm");
            execute(owner, "CREATE EXTENSION unaccent");

            assertEquals(
                    2, number(owner, "SELECT count(*) FROM pg_extension WHERE extname IN ('pg_trgm', 'unaccent')"));
        }
    }

    @Test
    void a_login_never_prints_its_password() {
        var login = database.service(Database.CONTENT);

        assertFalse(login.toString().contains(login.password()));
        assertTrue(login.toString().contains("content_service"));
    }

    private static Connection enter(DatabaseLogin login) throws SQLException {
        return DriverManager.getConnection(login.jdbcUrl(), login.user(), login.password());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
