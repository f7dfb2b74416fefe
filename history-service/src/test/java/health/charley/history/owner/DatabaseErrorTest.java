package health.charley.history.owner;

import health.charley.testing.RefusedRow;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What an error of PostgreSQL says, for errors end up in the log. */
@QuarkusTest
class DatabaseErrorTest {
    @Inject
    AgroalDataSource pool;

    @Test
    void a_row_that_is_refused_is_not_quoted() throws SQLException {
        RefusedRow.requireUnquoted(pool);
    }
}
