package health.charley.history.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.hibernate.Session;

/** One statement for many rows, sent together: to wait for the answer to each would take longer than its work. */
@ApplicationScoped
public class Batch {
    private final EntityManager entities;

    Batch(EntityManager entities) {
        this.entities = entities;
    }

    /** How many rows the statement changed with each list of values, in their order; within the transaction at hand. */
    public int[] run(String sql, List<List<Object>> values) {
        return values.isEmpty()
                ? new int[0]
                : entities.unwrap(Session.class).doReturningWork(connection -> run(connection, sql, values));
    }

    private static int[] run(Connection connection, String sql, List<List<Object>> values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var row : values) {
                for (var place = 0; place < row.size(); place++) {
                    statement.setObject(place + 1, row.get(place));
                }
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }
}
