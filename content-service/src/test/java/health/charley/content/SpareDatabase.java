package health.charley.content;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;

/** A database that nothing else uses, to be brought from one migration to another. */
public final class SpareDatabase {
    private static final String LEFT_BY_FLYWAY = """
            drop extension if exists pg_trgm cascade;
            drop extension if exists unaccent cascade;
            do $$ declare configuration name; begin
              for configuration in select cfgname from pg_ts_config where cfgnamespace = 'public'::regnamespace loop
                execute format('drop text search configuration public.%I cascade', configuration);
              end loop;
            end $$""";

    private SpareDatabase() {}

    /** Its migrations up to the target, from nothing on; {@code extensions}: whether those of the search may be created. */
    public static Flyway clean(String extensions, String target) throws SQLException {
        var flyway = flyway(extensions, target);
        flyway.clean();
        try (var owner = connect("owner")) {
            execute(owner, LEFT_BY_FLYWAY);
        }
        return flyway;
    }

    /** Its migrations up to the target, from where it is. */
    public static Flyway flyway(String extensions, String target) {
        return Flyway.configure()
                .dataSource(setting("owner.url"), setting("owner.username"), setting("owner.password"))
                .locations("classpath:db/migration")
                .placeholders(Map.of("serviceRole", setting("service.username"), "searchExtensions", extensions))
                .target(target)
                .cleanDisabled(false)
                .load();
    }

    /** As {@code owner} or {@code service}. */
    public static Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(
                setting(role + ".url"), setting(role + ".username"), setting(role + ".password"));
    }

    public static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public static int count(Connection connection, String from) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static String setting(String key) {
        return ConfigProvider.getConfig().getValue("charley.testing.spare." + key, String.class);
    }
}
