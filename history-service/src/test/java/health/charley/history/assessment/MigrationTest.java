package health.charley.history.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.history.Role;
import health.charley.history.owner.Owner;
import health.charley.history.receipt.SampleReceipt;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The migrations from nothing, and from the first release with data, in a database that nothing else uses. */
@QuarkusTest
class MigrationTest {
    private static final Owner ONE = Owner.of("https://sign-in.example", "one");
    private static final Owner TWO = Owner.of("https://sign-in.example", "two");
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @BeforeEach
    void beginEmpty() {
        SpareDatabase.flyway("1").clean();
    }

    @Test
    void the_running_service_made_every_migration_those_in_java_too() throws SQLException {
        try (var owner = Role.OWNER.connect()) {
            var inJava = "select count(*) from flyway_schema_history where version = '3' and type = 'JDBC' and success";

            assertEquals(1, number(owner, inJava));
            assertEquals(0, number(owner, "select count(*) from pg_class where relname like '%release_1%'"));
        }
    }

    @Test
    void from_nothing_the_tables_are_there_and_empty() throws SQLException {
        SpareDatabase.flyway("latest").migrate();

        try (var owner = SpareDatabase.asOwner()) {
            assertEquals(0, number(owner, "select count(*) from assessment"));
            assertEquals(
                    16, number(owner, "select count(*) from pg_inherits where inhparent = 'assessment'::regclass"));
            assertEquals(0, number(owner, "select count(*) from pg_class where relname like '%release_1%'"));
        }
    }

    @Test
    void rows_of_the_first_release_are_sealed_and_still_say_what_they_said() throws SQLException {
        SpareDatabase.flyway("1").migrate();
        var receipt = SampleReceipt.nightLegCramps(NOON);
        saveInFirstRelease(ONE, receipt, NOON.plusSeconds(60));

        SpareDatabase.flyway("latest").migrate();

        try (var service = SpareDatabase.entered(ONE)) {
            var key = SpareDatabase.keyOf(service);
            var opened = SpareDatabase.read(service, receipt.id()).open(key);
            assertEquals("leg-cramps", opened.summary().topic());
            assertEquals("self_care", opened.summary().careLevel());
            assertEquals("night-leg-cramps", opened.summary().leadingCondition());
            assertEquals(NOON, opened.assessedAt());
            assertEquals(NOON.plusSeconds(60), opened.savedAt());
            assertEquals(
                    receipt.signed(), SpareDatabase.read(service, receipt.id()).openReceipt(key));
        }
    }

    @Test
    void nothing_readable_is_left_of_the_first_release() throws SQLException {
        SpareDatabase.flyway("1").migrate();
        saveInFirstRelease(ONE, SampleReceipt.nightLegCramps(NOON), NOON);

        SpareDatabase.flyway("latest").migrate();

        try (var service = SpareDatabase.entered(ONE);
                var statement = service.createStatement();
                var rows = statement.executeQuery("select summary, receipt from assessment")) {
            assertTrue(rows.next());
            for (var column = 1; column <= 2; column++) {
                var text = new String(rows.getBytes(column), StandardCharsets.ISO_8859_1);
                assertFalse(text.contains("cramp") || text.contains("eyJ"), "readable");
            }
        }
    }

    @Test
    void each_sees_the_own_rows_only_and_the_first_who_saved_a_receipt_has_it() throws SQLException {
        SpareDatabase.flyway("1").migrate();
        var shared = SampleReceipt.nightLegCramps(NOON);
        saveInFirstRelease(TWO, shared, NOON.plusSeconds(30));
        saveInFirstRelease(ONE, shared, NOON.plusSeconds(20));
        saveInFirstRelease(ONE, SampleReceipt.nightLegCramps(NOON.minusSeconds(5)), NOON);

        SpareDatabase.flyway("latest").migrate();

        try (var one = SpareDatabase.entered(ONE);
                var two = SpareDatabase.entered(TWO)) {
            assertEquals(2, number(one, "select count(*) from assessment"));
            assertEquals(2, number(one, "select count(*) from receipt_claim"));
            assertEquals(1, number(two, "select count(*) from assessment"));
            assertEquals(0, number(two, "select count(*) from receipt_claim"));
        }
    }

    @Test
    void a_thousand_people_with_three_rows_each_are_all_there_afterwards() throws SQLException {
        SpareDatabase.flyway("1").migrate();
        var receipt = SampleReceipt.nightLegCramps(NOON).signed();
        try (var owner = SpareDatabase.asOwner();
                var insert =
                        owner.prepareStatement("insert into assessment select encode(sha256(p::text::bytea), 'hex'),"
                                + " gen_random_uuid(), 'leg-cramps', 'self_care', null, null, '1.0.0',"
                                + " repeat('0', 64), now(), now(), ?"
                                + " from generate_series(1, 1000) p, generate_series(1, 3)")) {
            execute(owner, "alter table assessment no force row level security");
            insert.setString(1, receipt);
            insert.execute();
            execute(owner, "alter table assessment force row level security");
        }

        SpareDatabase.flyway("latest").migrate();

        try (var owner = SpareDatabase.asOwner()) {
            execute(owner, "alter table assessment no force row level security");
            execute(owner, "alter table person no force row level security");
            assertEquals(3000, number(owner, "select count(*) from assessment"));
            assertEquals(1000, number(owner, "select count(*) from person"));
        }
    }

    private static void saveInFirstRelease(Owner owner, SampleReceipt receipt, Instant savedAt) throws SQLException {
        try (var service = SpareDatabase.entered(owner);
                var insert = service.prepareStatement("insert into assessment values (?, ?, 'leg-cramps', 'self_care',"
                        + " 'night-leg-cramps', 'Night leg cramps', '1.0.0', ?, ?, ?, ?)")) {
            insert.setString(1, owner.key());
            insert.setObject(2, receipt.id());
            insert.setString(3, SampleReceipt.SHA_256);
            insert.setTimestamp(4, Timestamp.from(NOON));
            insert.setTimestamp(5, Timestamp.from(savedAt));
            insert.setString(6, receipt.signed());
            insert.execute();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }
}
