package health.charley.history.assessment;

import health.charley.history.Role;
import health.charley.history.owner.Owner;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** How many rows the database holds of an assessment, asked past the service by the role that owns the table. */
final class StoredRows {
    private StoredRows() {}

    static int of(Owner owner, UUID id) throws SQLException {
        try (var connection = Role.OWNER.connect()) {
            admit(connection, owner);
            return count(connection, id);
        }
    }

    /** Takes the row away and leaves everything that belongs to it. */
    static void lose(Owner owner, UUID id) throws SQLException {
        try (var connection = Role.OWNER.connect()) {
            admit(connection, owner);
            try (var deletion = connection.prepareStatement("delete from assessment where id = ?")) {
                deletion.setObject(1, id);
                deletion.executeUpdate();
            }
        }
    }

    private static void admit(Connection connection, Owner owner) throws SQLException {
        try (var setting = connection.prepareStatement("select set_config('app.person', ?, false)")) {
            setting.setString(1, owner.key());
            setting.execute();
        }
    }

    private static int count(Connection connection, UUID id) throws SQLException {
        try (var query = connection.prepareStatement("select count(*) from assessment where id = ?")) {
            query.setObject(1, id);
            try (var result = query.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }
}
