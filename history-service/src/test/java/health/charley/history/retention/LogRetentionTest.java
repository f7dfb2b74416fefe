package health.charley.history.retention;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The database erases no entry of a log within 30 days. */
class LogRetentionTest {
    private static final Duration ENOUGH = Duration.ofDays(30);
    private static final Duration TOO_SHORT = ENOUGH.minusSeconds(1);

    @Test
    void thirty_days_are_enough() {
        assertDoesNotThrow(() -> new LogRetention(KeptFor.logs(ENOUGH, ENOUGH)));
    }

    @Test
    void a_shorter_access_log_is_refused_by_its_name() {
        var refused =
                assertThrows(IllegalStateException.class, () -> new LogRetention(KeptFor.logs(TOO_SHORT, ENOUGH)));

        assertEquals("charley.history.retention.access-log is less than 30 days: PT719H59M59S", refused.getMessage());
    }

    @Test
    void a_shorter_audit_is_refused_by_its_name() {
        var refused =
                assertThrows(IllegalStateException.class, () -> new LogRetention(KeptFor.logs(ENOUGH, TOO_SHORT)));

        assertEquals("charley.history.retention.audit is less than 30 days: PT719H59M59S", refused.getMessage());
    }
}
