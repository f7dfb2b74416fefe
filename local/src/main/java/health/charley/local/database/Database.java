package health.charley.local.database;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One of the two databases, with the two roles that enter it. Only the roles of a database may connect to it. */
public enum Database {
    CONTENT,
    HISTORY;

    /** The database whose name is given, as {@code content}. */
    public static Database named(String name) {
        return Arrays.stream(values())
                .filter(database -> database.databaseName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no database '" + name + "'."));
    }

    public String databaseName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role that owns the database and its tables and runs the migrations. */
    public String owner() {
        return databaseName() + "_owner";
    }

    /** The role of the running service: owns nothing, creates nothing, and row-level security binds it. */
    public String service() {
        return databaseName() + "_service";
    }

    List<String> roles() {
        return List.of(owner(), service());
    }
}
