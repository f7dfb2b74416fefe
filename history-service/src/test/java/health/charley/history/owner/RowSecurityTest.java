package health.charley.history.owner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.history.HistoryApi;
import health.charley.history.Role;
import health.charley.history.receipt.SampleReceipt;
import health.charley.testing.SignInResource;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database keeps people apart by itself, whatever the queries say. */
@QuarkusTest
class RowSecurityTest {
    private static final int POOL = 16;

    private final Owner patient = Owner.of(SignInResource.issuer(), "patient");
    private final Owner other = Owner.of(SignInResource.issuer(), "patient2");
    private final SampleReceipt receipt = SampleReceipt.nightLegCramps();

    @Inject
    AgroalDataSource pool;

    @Inject
    OwnerTransaction transaction;

    @BeforeEach
    void savePatientsAssessment() {
        HistoryApi.as("patient").save(receipt).statusCode(201);
    }

    @Test
    void an_owner_sees_the_own_row() throws SQLException {
        try (var connection = transactionOf(Role.SERVICE, patient)) {
            assertEquals(1, rows(connection));
        }
    }

    @Test
    void somebody_else_sees_none_of_it() throws SQLException {
        try (var connection = transactionOf(Role.SERVICE, other)) {
            assertEquals(0, rows(connection));
            assertEquals(0, changed(connection, "delete from assessment where id = '" + receipt.id() + "'"));
        }
    }

    @Test
    void without_a_person_there_is_no_row_at_all() throws SQLException {
        try (var connection = Role.SERVICE.connect()) {
            assertEquals(0, Sql.number(connection, "select count(*) from assessment"));
        }
    }

    @Test
    void even_the_owner_of_the_table_is_bound() throws SQLException {
        try (var connection = Role.OWNER.connect()) {
            assertEquals(0, Sql.number(connection, "select count(*) from assessment"));
        }
    }

    @Test
    void a_connection_that_served_one_person_shows_nothing_to_the_next() throws SQLException {
        try (var connection = transactionOf(Role.SERVICE, patient)) {
            assertEquals(1, rows(connection));
            connection.commit();

            assertEquals(0, Sql.number(connection, "select count(*) from assessment"));
        }
    }

    @Test
    void no_connection_of_the_pool_remembers_a_person() throws SQLException {
        for (var call = 0; call < 2 * POOL; call++) {
            HistoryApi.as("patient").read(receipt.id()).statusCode(200);
        }

        var connections = new ArrayList<Connection>();
        try {
            for (var number = 0; number < POOL; number++) {
                connections.add(pool.getConnection());
                assertEquals(0, Sql.number(connections.get(number), "select count(*) from assessment"));
            }
        } finally {
            for (var connection : connections) {
                connection.close();
            }
        }
    }

    @Test
    void a_transaction_that_fails_leaves_no_person_behind() throws SQLException {
        assertThrows(
                IllegalStateException.class,
                () -> transaction.call(patient, () -> {
                    throw new IllegalStateException("on purpose");
                }));

        no_connection_of_the_pool_remembers_a_person();
    }

    @Test
    void nobody_can_write_a_row_for_somebody_else() throws SQLException {
        try (var connection = transactionOf(Role.SERVICE, other)) {
            var refused = assertThrows(SQLException.class, () -> changed(connection, insertFor(patient)));

            assertEquals("42501", refused.getSQLState());
            assertTrue(refused.getMessage().contains("row-level security"), refused.getMessage());
        }
    }

    @Test
    void a_row_without_a_person_can_not_be_written() throws SQLException {
        try (var connection = Role.SERVICE.connect()) {
            var refused = assertThrows(SQLException.class, () -> changed(connection, insertFor(patient)));

            assertEquals("42501", refused.getSQLState());
        }
    }

    @Test
    void nobody_can_change_a_row() throws SQLException {
        try (var connection = transactionOf(Role.SERVICE, patient)) {
            var refused = assertThrows(
                    SQLException.class, () -> changed(connection, "update assessment set saved_at = now()"));

            assertEquals("42501", refused.getSQLState());
        }
    }

    private Connection transactionOf(Role role, Owner owner) throws SQLException {
        var connection = role.connect();
        connection.setAutoCommit(false);
        try (var setting = connection.prepareStatement("select set_config('app.person', ?, true)")) {
            setting.setString(1, owner.key());
            setting.execute();
        }
        return connection;
    }

    private int rows(Connection connection) throws SQLException {
        return Sql.number(connection, "select count(*) from assessment where id = '" + receipt.id() + "'");
    }

    private static int changed(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(command);
        }
    }

    private static String insertFor(Owner owner) {
        return "insert into assessment (owner, id, saved_at, topic_mark, level_mark, summary, receipt) values ('"
                + owner.key() + "', gen_random_uuid(), now(), '\\x00000000000000000000000000000000',"
                + " '\\x00000000000000000000000000000000', '', '')";
    }
}
