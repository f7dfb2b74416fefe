package health.charley.history.owner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.history.Role;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Rules for every table of this service, those of later migrations included. */
@QuarkusTest
class SchemaTest {
    private static final String TABLES = " from pg_class t join pg_namespace n on n.oid = t.relnamespace"
            + " where n.nspname = 'public' and t.relkind in ('r', 'p') and t.relname <> 'flyway_schema_history'";

    @Test
    void the_service_owns_nothing_and_bypasses_nothing() throws SQLException {
        try (var connection = Role.SERVICE.connect()) {
            var mighty = "select count(*) from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)";
            var owned = "select count(*) from pg_class where relowner = current_user::regrole::oid";

            assertEquals(0, Sql.number(connection, mighty));
            assertEquals(0, Sql.number(connection, owned));
        }
    }

    @Test
    void row_security_is_forced_on_every_table() throws SQLException {
        try (var connection = Role.OWNER.connect()) {
            var open = "select count(*)" + TABLES + " and not (t.relrowsecurity and t.relforcerowsecurity)";

            assertTrue(Sql.number(connection, "select count(*)" + TABLES) > 0);
            assertEquals(0, Sql.number(connection, open));
        }
    }

    /** Save those of what is no person's, of claims, which tell people apart (ADR 16), and of tokens, which find an owner. */
    @Test
    void every_key_and_index_starts_with_the_owner() throws SQLException {
        try (var connection = Role.OWNER.connect()) {
            var others = "select count(*) from pg_index i left join pg_attribute a"
                    + " on a.attrelid = i.indrelid and a.attnum = i.indkey[0]"
                    + " where a.attname is distinct from 'owner' and i.indrelid in (select t.oid" + TABLES
                    + " and t.relname not in ('receipt_claim', 'share_token', 'master_key', 'audit_event', 'job',"
                    + " 'recheck_count'))";

            assertEquals(0, Sql.number(connection, others));
        }
    }
}
