package health.charley.history.assessment;

import health.charley.history.owner.Owner;
import health.charley.history.sealing.DataKey;
import health.charley.history.sealing.MasterKeys;
import health.charley.history.sealing.WrappedKey;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;

/** A database of the history service that nothing else uses, with the migrations as the service runs them. */
final class SpareDatabase {
    private SpareDatabase() {}

    static Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(setting("owner.url"), setting("owner.username"), setting("owner.password"))
                .locations("classpath:db/migration")
                .javaMigrations(new SealingOfFirstRelease())
                .placeholders(Map.of("serviceRole", setting("service.username")))
                .target(target)
                .cleanDisabled(false)
                .load();
    }

    static Connection asOwner() throws SQLException {
        return connect("owner");
    }

    /** As the service, in the place of this person. */
    static Connection entered(Owner owner) throws SQLException {
        var service = connect("service");
        try (var setting = service.prepareStatement("select set_config('app.person', ?, false)")) {
            setting.setString(1, owner.key());
            setting.execute();
        }
        return service;
    }

    /** The key of the person whom the connection entered as. */
    static DataKey keyOf(Connection service) throws SQLException {
        try (var statement = service.createStatement();
                var row = statement.executeQuery("select owner, data_key, master_key from person")) {
            row.next();
            return MasterKeys.configured().open(row.getString(1), new WrappedKey(row.getBytes(2), row.getString(3)));
        }
    }

    static SealedAssessment read(Connection service, UUID id) throws SQLException {
        try (var query =
                service.prepareStatement("select owner, saved_at, summary, receipt from assessment where id = ?")) {
            query.setObject(1, id);
            try (var row = query.executeQuery()) {
                row.next();
                var sealed = new SealedAssessment();
                sealed.key = new AssessmentKey(row.getString(1), id);
                sealed.savedAt = row.getTimestamp(2).toInstant();
                sealed.summary = row.getBytes(3);
                sealed.receipt = row.getBytes(4);
                return sealed;
            }
        }
    }

    private static Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(
                setting(role + ".url"), setting(role + ".username"), setting(role + ".password"));
    }

    private static String setting(String key) {
        return ConfigProvider.getConfig().getValue("charley.testing.spare." + key, String.class);
    }
}
