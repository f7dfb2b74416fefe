package health.charley.history;

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

    public String userName() {
        return setting(settings + ".username");
    }

    public Connection connect() throws SQLException {
        var login = new Properties();
        login.setProperty("user", userName());
        login.setProperty("password", setting(settings + ".password"));
        return DriverManager.getConnection(setting("quarkus.datasource.jdbc.url"), login);
    }

    private static String setting(String key) {
        return ConfigProvider.getConfig().getValue(key, String.class);
    }
}
