package health.charley.history.owner;

import java.sql.Connection;
import java.sql.SQLException;

/** Questions to the database whose answer is one number. */
final class Sql {
    private Sql() {}

    static int number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getInt(1);
        }
    }
}
