package health.charley.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.history.owner.Owner;
import health.charley.testing.SignInResource;
import java.sql.SQLException;
import java.util.UUID;

/** What a failing disk does: a bit of what the database keeps sealed changes, past the service. */
public final class Damage {
    private Damage() {}

    /** Of this account's assessment. */
    public static void toAssessment(String account, String column, UUID id) throws SQLException {
        to(account, "assessment", column, "id", id);
    }

    /** Of this account's key, without which nothing of the account opens. */
    public static void toKey(String account) throws SQLException {
        to(
                account,
                "person",
                "data_key",
                "owner",
                Owner.of(SignInResource.issuer(), account).key());
    }

    /** Of the row of a table that this column finds. */
    public static void to(String account, String table, String column, String key, Object id) throws SQLException {
        var change = "update " + table + " set " + column + " = set_byte(" + column + ", 20, get_byte(" + column
                + ", 20) # 1) where " + key + " = ?";
        try (var connection = Role.OWNER.connect();
                var setting = connection.prepareStatement("select set_config('app.person', ?, false)");
                var statement = connection.prepareStatement(change)) {
            setting.setString(1, Owner.of(SignInResource.issuer(), account).key());
            setting.execute();
            statement.setObject(1, id);
            assertEquals(1, statement.executeUpdate());
        }
    }
}
