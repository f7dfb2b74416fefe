package health.charley.history.owner;

import health.charley.history.Role;
import java.sql.SQLException;

/** The access log of a person as it is some days later: each of its entries happened so many days earlier. */
public final class AgedLog {
    private static final String EARLIER = """
            update access_log set id = (
                lpad(to_hex(('x' || left(replace(id::text, '-', ''), 12))::bit(48)::bigint - ?), 12, '0')
                || substr(replace(id::text, '-', ''), 13))::uuid
            """;
    private static final long MILLISECONDS_OF_A_DAY = 86_400_000;

    private AgedLog() {}

    public static void by(Owner owner, int days) throws SQLException {
        try (var connection = Role.OWNER.connect();
                var setting = connection.prepareStatement("select set_config('app.person', ?, false)");
                var change = connection.prepareStatement(EARLIER)) {
            setting.setString(1, owner.key());
            setting.execute();
            change.setLong(1, days * MILLISECONDS_OF_A_DAY);
            change.executeUpdate();
        }
    }
}
