package health.charley.content;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.ConfigProvider;

/** A role of the database, entered past the service to look at what is really there. */
public enum Role {
    SERVICE("quarkus.datasource"),
    OWNER("quarkus.flyway");

    private final String settings;

    Role(String settings) {
        this.settings = settings;
    }

    public Connection connect() throws SQLException {
        var login = new Properties();
        login.setProperty("user", setting(settings + ".username"));
        login.setProperty("password", setting(settings + ".password"));
        return DriverManager.getConnection(setting("quarkus.datasource.jdbc.url"), login);
    }

    public int count(String from) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    public void execute(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String setting(String key) {
        return ConfigProvider.getConfig().getValue(key, String.class);
    }
}
