package health.charley.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import javax.sql.DataSource;

/** A row that PostgreSQL refuses with an error that quotes what is in it. */
public final class RefusedRow {
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String REFUSE_A_ROW = """
            do $$ begin
              raise unique_violation using
                message = 'duplicate key value violates unique constraint',
                detail = 'Key (name)=(a marked value) already exists.';
            end $$""";

    private RefusedRow() {}

    /** Fails where an exception of the pool says what is in the row. */
    public static void requireUnquoted(DataSource pool) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {

            var refusal = assertThrows(SQLException.class, () -> statement.execute(REFUSE_A_ROW));

            assertEquals(UNIQUE_VIOLATION, refusal.getSQLState());
            assertTrue(refusal.getMessage().contains("duplicate key"), refusal.getMessage());
            assertFalse(refusal.getMessage().contains("a marked value"), refusal.getMessage());
        }
    }
}
