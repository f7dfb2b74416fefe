package health.charley.history.erasure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.history.HeldUp;
import health.charley.history.HistoryApi;
import health.charley.history.Role;
import health.charley.history.owner.Owner;
import health.charley.history.report.SampleAssessment;
import health.charley.testing.AtOnce;
import health.charley.testing.SignInResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Someone erases everything on one device while another one reads or saves. */
@QuarkusTest
class ErasureRaceTest {
    private static final String SAVE = """
            select set_config('app.person', '%1$s', true);
            insert into person (owner, data_key, master_key, created_at)
                values ('%1$s', decode(repeat('00', 61), 'hex'), 'sample', now());
            insert into receipt_claim (receipt, owner) values (sha256('sample'), '%1$s')
            """;

    private final HistoryApi clinician = HistoryApi.as("clinician");
    private final Owner owner = Owner.of(SignInResource.issuer(), "clinician");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/timeline",
                "/drafts",
                "/assessments/{id}/document",
                "/assessments/{id}/notes",
                "/assessments/{id}"
            })
    void what_is_read_meanwhile_is_read_before_or_not_there(String path) throws Exception {
        var receipt = SampleAssessment.CHEST_PAIN.receipt();
        clinician.save(receipt);
        var read = HistoryApi.ROOT + path.replace("{id}", receipt.id().toString());
        var isRead = new AtomicBoolean();

        var statuses = HeldUp.statuses(
                2,
                () -> isRead.getAndSet(true)
                        ? clinician.eraseEverything().extract().statusCode()
                        : clinician.request().get(read).statusCode());

        assertTrue(statuses.contains(204), statuses.toString());
        assertTrue(statuses.stream().allMatch(status -> status < 500), statuses.toString());
    }

    @Test
    void what_is_saved_while_nothing_is_found_is_kept_whole_or_erased_whole() throws Exception {
        clinician.eraseEverything();
        var thread = Executors.newSingleThreadExecutor();
        try (var save = Role.OWNER.connect()) {
            save.setAutoCommit(false);
            // the erasure looks for the person, and is held up when it would delete
            execute(save, "lock table person in share row exclusive mode");
            execute(save, SAVE.formatted(owner.key()));

            var erasure =
                    thread.submit(() -> clinician.eraseEverything().extract().statusCode());
            AtOnce.letWait(1, erasure, save);
            save.commit();

            assertEquals(204, erasure.get());
            assertEquals(erase(save, "person"), erase(save, "receipt_claim"));
        } finally {
            thread.shutdownNow();
        }
    }

    /** How many rows there were. */
    private int erase(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select set_config('app.person', '" + owner.key() + "', true)");
            var rows = statement.executeUpdate("delete from " + table);
            connection.commit();
            return rows;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
