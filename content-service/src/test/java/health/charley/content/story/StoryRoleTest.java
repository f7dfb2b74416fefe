package health.charley.content.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import health.charley.content.Role;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What PostgreSQL itself refuses to the running service, whatever its code tries. */
@QuarkusTest
class StoryRoleTest {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update story_step set by = 'somebody'",
                "delete from story_step",
                "truncate story_step",
                "delete from story",
                "update story set page = 1",
                "update story set withdrawal_sha256 = 'x'",
                "update story set submitted_at = now()",
                "delete from vote",
                "update vote set voter = 'x'",
                "update vote set page = 1"
            })
    void what_was_done_stays_and_rows_do_not_change_hands(String statement) {
        var refusal = assertThrows(SQLException.class, () -> Role.SERVICE.execute(statement));

        assertEquals(INSUFFICIENT_PRIVILEGE, refusal.getSQLState());
    }
}
