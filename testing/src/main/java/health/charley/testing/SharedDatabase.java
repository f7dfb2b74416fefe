package health.charley.testing;

import health.charley.local.database.Database;
import health.charley.local.database.DatabaseLogin;
import health.charley.local.database.DatabasePasswords;
import health.charley.local.database.LocalDatabase;

/** The one PostgreSQL server of a test run. It starts with the first test that needs it and ends with the JVM. */
final class SharedDatabase {
    private static LocalDatabase running;

    private SharedDatabase() {}

    static DatabaseLogin owner(Database database) {
        return running().owner(database);
    }

    static DatabaseLogin service(Database database) {
        return running().service(database);
    }

    private static synchronized LocalDatabase running() {
        if (running == null) {
            running = LocalDatabase.temporary(DatabasePasswords.random());
        }
        return running;
    }
}
