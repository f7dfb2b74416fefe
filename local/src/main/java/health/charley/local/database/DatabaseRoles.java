package health.charley.local.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Creates the databases and roles, and brings the passwords up to date. Doing it again changes nothing, so a start that
 * was cut short is simply repeated. {@code deploy/postgres/roles.sh} does the same for containers.
 */
final class DatabaseRoles {
    private final DatabasePasswords passwords;

    DatabaseRoles(DatabasePasswords passwords) {
        this.passwords = passwords;
    }

    void createIn(DataSource server) throws SQLException {
        try (var connection = server.getConnection()) {
            setPassword(connection, DatabasePasswords.ADMINISTRATOR);
            for (var database : Database.values()) {
                createRoles(connection, database);
                createDatabase(connection, database);
            }
        }
    }

    private void createRoles(Connection connection, Database database) throws SQLException {
        for (var role : database.roles()) {
            if (isAbsent(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
                execute(connection, "CREATE ROLE " + role);
            }
            execute(
                    connection,
                    "ALTER ROLE " + role + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS");
            setPassword(connection, role);
        }
    }

    private static void createDatabase(Connection connection, Database database) throws SQLException {
        var name = database.databaseName();
        if (isAbsent(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            execute(connection, "CREATE DATABASE " + name + " OWNER " + database.owner());
        }
        execute(connection, "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
        execute(connection, "GRANT CONNECT ON DATABASE " + name + " TO " + database.service());
    }

    private void setPassword(Connection connection, String role) throws SQLException {
        var password = passwords.of(role).replace("'", "''");
        execute(connection, "ALTER ROLE " + role + " PASSWORD '" + password + "'");
    }

    private static boolean isAbsent(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return !rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
