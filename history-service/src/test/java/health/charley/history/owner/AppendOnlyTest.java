package health.charley.history.owner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.history.HistoryApi;
import health.charley.history.Role;
import health.charley.history.audit.AuditEvent;
import health.charley.history.audit.AuditTrail;
import health.charley.history.receipt.SampleReceipt;
import health.charley.testing.SignInResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has happened stays: the database asked directly, as the service's role. */
@QuarkusTest
class AppendOnlyTest {
    private static final String LATEST = "'ffffffff-ffff-ffff-ffff-ffffffffffff'";

    private final Owner patient = Owner.of(SignInResource.issuer(), "patient");
    private final Owner other = Owner.of(SignInResource.issuer(), "patient2");
    private final HistoryApi account = HistoryApi.as("patient");

    @Inject
    AuditTrail audit;

    @BeforeEach
    void somethingHappens() {
        account.eraseEverything().statusCode(204);
        account.save(SampleReceipt.nightLegCramps()).statusCode(201);
        audit.note(AuditEvent.ROWS_EXPIRED, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from access_log",
                "update access_log set what = 'read'",
                "truncate access_log",
                "delete from audit_event",
                "update audit_event set count = 2",
                "truncate audit_event",
                "delete from consent",
                "update consent set given = true",
                "delete from share_opening",
                "update share_opening set at = now()"
            })
    void the_service_can_neither_change_nor_erase_what_happened(String command) throws SQLException {
        try (var connection = entered(Role.SERVICE, patient)) {
            var refused = assertThrows(SQLException.class, () -> execute(connection, command));

            assertEquals("42501", refused.getSQLState());
        }
    }

    /** By the function of the job that erases what is old, whatever time it is asked for. */
    @Test
    void nothing_of_the_last_30_days_is_erased_for_its_age() throws SQLException {
        age(29);

        try (var connection = entered(Role.SERVICE, patient)) {
            assertEquals(0, erasedOfLog(connection));
            assertEquals(1, Sql.number(connection, "select count(*) from access_log"));
            execute(connection, "select erase_audit_before(" + LATEST + ")");
            assertTrue(Sql.number(connection, "select count(*) from audit_event") > 0);
        }
    }

    @Test
    void what_is_older_is_erased_up_to_the_time_that_is_asked_for() throws SQLException {
        age(31);

        try (var connection = entered(Role.SERVICE, patient)) {
            var none =
                    "select erase_access_log_before('" + patient.key() + "', '00000000-0000-0000-0000-000000000000')";
            assertEquals(0, Sql.number(connection, none));
            assertEquals(1, erasedOfLog(connection));
        }
    }

    @Test
    void nobody_erases_anything_of_somebody_elses_log() throws SQLException {
        age(31);

        try (var connection = entered(Role.SERVICE, other)) {
            assertEquals(0, erasedOfLog(connection));
        }
        try (var connection = entered(Role.SERVICE, patient)) {
            assertEquals(1, Sql.number(connection, "select count(*) from access_log"));
        }
    }

    @Test
    void a_persons_log_goes_when_the_person_erases_everything() throws SQLException {
        account.eraseEverything().statusCode(204);

        try (var connection = entered(Role.OWNER, patient)) {
            assertEquals(0, Sql.number(connection, "select count(*) from access_log"));
        }
    }

    private int erasedOfLog(Connection connection) throws SQLException {
        return Sql.number(connection, "select erase_access_log_before('" + patient.key() + "', " + LATEST + ")");
    }

    private void age(int days) throws SQLException {
        AgedLog.by(patient, days);
    }

    private static Connection entered(Role role, Owner owner) throws SQLException {
        var connection = role.connect();
        try (var setting = connection.prepareStatement("select set_config('app.person', ?, false)")) {
            setting.setString(1, owner.key());
            setting.execute();
        }
        return connection;
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
