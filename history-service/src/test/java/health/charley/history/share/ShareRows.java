package health.charley.history.share;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.history.Role;
import health.charley.history.owner.Owner;
import health.charley.testing.SignInResource;
import java.sql.Connection;
import java.sql.SQLException;

/** The rows of the patient's links, past the service. */
final class ShareRows {
    private ShareRows() {}

    static int number(String query) throws SQLException {
        try (var connection = owners();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getInt(1);
        }
    }

    static void change(String command) throws SQLException {
        try (var connection = owners();
                var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(command));
        }
    }

    /** A connection of the role that owns the tables, admitted to the patient's rows. */
    private static Connection owners() throws SQLException {
        var connection = Role.OWNER.connect();
        try (var setting = connection.prepareStatement("select set_config('app.person', ?, false)")) {
            setting.setString(1, Owner.of(SignInResource.issuer(), "patient").key());
            setting.execute();
        }
        return connection;
    }
}
