package health.charley.content.sql;

import java.sql.SQLException;

/** That PostgreSQL did not do what it was told; the edge looks at the cause to tell an outage from a fault. */
public class SqlFailedException extends RuntimeException {
    SqlFailedException(SQLException cause) {
        super("A statement failed.", cause);
    }
}
