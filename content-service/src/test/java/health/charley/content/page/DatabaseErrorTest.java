package health.charley.content.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What an error of PostgreSQL says, for errors end up in the log. */
@QuarkusTest
class DatabaseErrorTest {
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String REFUSE_A_ROW = """
            do $$ begin
              raise unique_violation using
                message = 'duplicate key value violates unique constraint',
                detail = 'Key (name)=(a marked value) already exists.';
            end $$""";

    @Inject
    AgroalDataSource pool;

    @Test
    void a_row_that_is_refused_is_not_quoted() throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {

            var refusal = assertThrows(SQLException.class, () -> statement.execute(REFUSE_A_ROW));

            assertEquals(UNIQUE_VIOLATION, refusal.getSQLState());
            assertTrue(refusal.getMessage().contains("duplicate key"), refusal.getMessage());
            assertFalse(refusal.getMessage().contains("a marked value"), refusal.getMessage());
        }
    }
}
