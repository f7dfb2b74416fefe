package health.charley.content.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import health.charley.content.sql.Sql;
import health.charley.content.sql.SqlFailedException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SearchTimeLimitTest {
    /** What the edge takes for an outage: 503. */
    private static final String QUERY_CANCELED = "57014";

    private final SearchIndex index;
    private final Sql sql;

    SearchTimeLimitTest(SearchIndex index, Sql sql) {
        this.index = index;
        this.sql = sql;
    }

    @Test
    void a_search_that_takes_too_long_is_cut_short() {
        var failure = assertThrows(
                SqlFailedException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    index.limitTime();
                    sql.run("select pg_sleep(2.5)");
                }));

        assertEquals(QUERY_CANCELED, ((SQLException) failure.getCause()).getSQLState());
    }

    @Test
    void the_limit_ends_with_the_transaction() {
        QuarkusTransaction.requiringNew().run(index::limitTime);

        var limit = QuarkusTransaction.requiringNew()
                .call(() -> sql.rows("show statement_timeout", row -> row.getString(1)));

        assertEquals(List.of("0"), limit);
    }
}
