package health.charley.testing;

import health.charley.local.database.Database;
import health.charley.local.database.DatabaseLogin;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A real PostgreSQL for a service under test: the service enters as the role it has in production, Flyway as the owner.
 * The argument {@code database} says which, as in
 * {@code @WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "history"))}.
 * All tests of a run share one server and what they wrote. The argument {@code spare} names a database that the service does not
 * use: its roles come as {@code charley.testing.spare.owner.*} and {@code .service.*}, for tests of migrations.
 */
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {
    private Database database;
    private Optional<Database> spare;

    @Override
    public void init(Map<String, String> arguments) {
        database = Database.named(arguments.getOrDefault("database", "(none given)"));
        spare = Optional.ofNullable(arguments.get("spare")).map(Database::named);
    }

    @Override
    public Map<String, String> start() {
        var service = SharedDatabase.service(database);
        var owner = SharedDatabase.owner(database);
        var settings = new HashMap<>(Map.of(
                "quarkus.datasource.jdbc.url", service.jdbcUrl(),
                "quarkus.datasource.username", service.user(),
                "quarkus.datasource.password", service.password(),
                "quarkus.flyway.username", owner.user(),
                "quarkus.flyway.password", owner.password()));
        spare.ifPresent(unused -> {
            settings.putAll(login("owner", SharedDatabase.owner(unused)));
            settings.putAll(login("service", SharedDatabase.service(unused)));
        });
        return settings;
    }

    private static Map<String, String> login(String role, DatabaseLogin login) {
        var prefix = "charley.testing.spare." + role + ".";
        return Map.of(
                prefix + "url",
                login.jdbcUrl(),
                prefix + "username",
                login.user(),
                prefix + "password",
                login.password());
    }

    /** Leaves the server running: the next test class uses it again. */
    @Override
    public void stop() {}
}
