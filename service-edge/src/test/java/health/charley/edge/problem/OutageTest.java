package health.charley.edge.problem;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "53300", "57P01", "57P03", "57014", "25006", "40001", "40P01"})
    void a_database_that_is_away_or_asks_to_try_again_is_an_outage(String state) {
        assertTrue(Outage.isBehind(new IllegalStateException(new RuntimeException(new SQLException("no", state)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22021", "42P01", "42703", "22P05"})
    void a_wrong_statement_or_value_is_not(String state) {
        assertFalse(Outage.isBehind(new IllegalStateException(new SQLException("no", state))));
    }

    @Test
    void a_service_that_cannot_be_reached_is_an_outage() {
        assertTrue(Outage.isBehind(new RuntimeException(new ConnectException("refused"))));
        assertTrue(Outage.isBehind(new RuntimeException(new SocketTimeoutException("slow"))));
    }

    @Test
    void a_commit_that_the_database_did_not_hear_of_is_an_outage() {
        var rolledBack = new IllegalStateException("Could not commit transaction.");
        rolledBack.addSuppressed(new RuntimeException(new SQLException("An I/O error occurred", "08006")));

        assertTrue(Outage.isBehind(new RuntimeException(rolledBack)));
    }

    @Test
    void a_commit_that_was_refused_is_not() {
        var rolledBack = new IllegalStateException("Could not commit transaction.");
        rolledBack.addSuppressed(new RuntimeException(new SQLException("duplicate key", "23505")));

        assertFalse(Outage.isBehind(new RuntimeException(rolledBack)));
    }

    @Test
    void our_own_mistake_is_not_and_a_circle_of_causes_ends() {
        var first = new RuntimeException("first");
        var second = new RuntimeException("second", first);
        first.initCause(second);

        assertFalse(Outage.isBehind(first));
    }
}
