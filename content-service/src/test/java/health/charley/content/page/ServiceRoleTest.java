package health.charley.content.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import health.charley.content.Role;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What PostgreSQL itself refuses to the running service, whatever its code tries. */
@QuarkusTest
class ServiceRoleTest {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update revision set headline = 'changed'",
                "update section set markdown = 'changed'",
                "update care_card_item set text = 'changed'",
                "update page set slug = 'changed'",
                "delete from revision",
                "delete from section",
                "delete from page",
                "truncate revision cascade",
                "drop table revision",
                "create table extra (id integer)",
                "select * from flyway_schema_history"
            })
    void a_revision_can_be_neither_changed_nor_deleted(String statement) {
        var refusal = assertThrows(SQLException.class, () -> Role.SERVICE.execute(statement));

        assertEquals(INSUFFICIENT_PRIVILEGE, refusal.getSQLState());
    }
}
