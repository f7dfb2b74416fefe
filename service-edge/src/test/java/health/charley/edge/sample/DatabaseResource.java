package health.charley.edge.sample;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** Questions to a real database that end well or badly. */
@Path("/api/sample/v1/database")
public class DatabaseResource {

    private static final Map<String, String> QUESTIONS = Map.of(
            "well", "SELECT 1",
            "terminated", "SELECT pg_terminate_backend(pg_backend_pid())",
            "wrong", "SELECT no_such_column");

    private final DataSource database;

    @Inject
    DatabaseResource(DataSource database) {
        this.database = database;
    }

    @GET
    @Path("/{question}")
    @PermitAll
    public Map<String, Boolean> ask(@PathParam("question") String question) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            return Map.of("answered", statement.execute(QUESTIONS.get(question)));
        }
    }
}
