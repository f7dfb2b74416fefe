package health.charley.testing;

import health.charley.local.database.Database;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * A real PostgreSQL for a service under test: the service enters as the role it has in production, Flyway as the owner.
 * The argument {@code database} says which, as in
 * {@code @WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "history"))}.
 * All tests of a run share one server and what they wrote.
 */
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {
    private Database database;

    @Override
    public void init(Map<String, String> arguments) {
        database = Database.named(arguments.getOrDefault("database", "(none given)"));
    }

    @Override
    public Map<String, String> start() {
        var service = SharedDatabase.service(database);
        var owner = SharedDatabase.owner(database);
        return Map.of(
                "quarkus.datasource.jdbc.url", service.jdbcUrl(),
                "quarkus.datasource.username", service.user(),
                "quarkus.datasource.password", service.password(),
                "quarkus.flyway.username", owner.user(),
                "quarkus.flyway.password", owner.password());
    }

    /** Leaves the server running: the next test class uses it again. */
    @Override
    public void stop() {}
}
