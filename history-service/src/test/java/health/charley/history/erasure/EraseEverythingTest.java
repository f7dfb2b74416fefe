package health.charley.history.erasure;

import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.history.HistoryApi;
import health.charley.history.Role;
import health.charley.history.owner.Owner;
import health.charley.history.receipt.SampleReceipt;
import health.charley.testing.SignInResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Crypto-shredding: what a person erased is gone, and what a dump still has can't be opened. */
@QuarkusTest
class EraseEverythingTest {
    private static final String TABLES =
            "select t.relname from pg_class t join pg_namespace n on n.oid = t.relnamespace"
                    + " join pg_attribute a on a.attrelid = t.oid and a.attname = 'owner'"
                    + " where n.nspname = 'public' and t.relkind in ('r', 'p') and not t.relispartition";

    private final HistoryApi clinician = HistoryApi.as("clinician");
    private final Owner owner = Owner.of(SignInResource.issuer(), "clinician");
    private final SampleReceipt receipt = SampleReceipt.nightLegCramps();

    @BeforeEach
    void keepSomething() {
        clinician.eraseEverything().statusCode(204);
        clinician.save(receipt).statusCode(201);
        clinician.giveConsent("test-1").statusCode(200);
    }

    @Test
    void nothing_of_the_person_is_left_in_any_table() throws SQLException {
        assertTrue(rows().get("assessment") == 1 && rows().get("person") == 1 && rows().get("access_log") > 0);

        clinician.eraseEverything().statusCode(204).body(is(""));

        rows().forEach((table, count) -> assertEquals(0, count, table));
    }

    @Test
    void erased_again_nothing_changes() {
        clinician.eraseEverything().statusCode(204);
        clinician.eraseEverything().statusCode(204);

        clinician.list(Map.of()).statusCode(200).body("items", is(List.of()));
        clinician.consent().statusCode(200).body("$", not(hasKey("given")));
    }

    @Test
    void other_people_keep_theirs() {
        var others = SampleReceipt.nightLegCramps();
        HistoryApi.as("patient").save(others).statusCode(201);

        clinician.eraseEverything().statusCode(204);

        HistoryApi.as("patient").read(others.id()).statusCode(200);
    }

    @Test
    void the_receipts_are_free_again() {
        clinician.eraseEverything().statusCode(204);

        HistoryApi.as("patient").save(receipt).statusCode(201);
        HistoryApi.as("patient").erase(receipt.id()).statusCode(204);
    }

    @Test
    void a_row_that_is_restored_from_a_dump_does_not_open_for_anybody() throws SQLException {
        try (var database = Role.OWNER.connect()) {
            unforce(database, "assessment");
            execute(
                    database,
                    "create temporary table dump as select * from assessment where owner = '" + owner.key() + "'");
            clinician.eraseEverything().statusCode(204);
            // the person comes back, and somebody restores the row
            clinician.save(SampleReceipt.nightLegCramps()).statusCode(201);
            execute(database, "insert into assessment select * from dump");
            force(database, "assessment");
        }

        clinician.read(receipt.id()).statusCode(500);
        clinician.eraseEverything().statusCode(204);
    }

    /** Saving and erasing at once: each save is whole or not there, and no row is left without its key. */
    @Test
    void who_saves_while_everything_is_erased_leaves_no_row_behind() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try {
            var calls = new ArrayList<Callable<Integer>>();
            for (var number = 0; number < 60; number++) {
                var another = SampleReceipt.nightLegCramps();
                calls.add(() -> clinician.save(another).extract().statusCode());
                if (number % 3 == 0) {
                    calls.add(() -> clinician.eraseEverything().extract().statusCode());
                }
            }
            for (var done : threads.invokeAll(calls)) {
                assertTrue(List.of(201, 204).contains(done.get()), "status: " + done.get());
            }
        } finally {
            threads.shutdownNow();
        }

        clinician.list(Map.of("limit", 100)).statusCode(200);
        clinician.eraseEverything().statusCode(204);
        rows().forEach((table, count) -> assertEquals(0, count, table));
    }

    private Map<String, Integer> rows() throws SQLException {
        var counts = new HashMap<String, Integer>();
        try (var database = Role.OWNER.connect()) {
            for (var table : tables(database)) {
                unforce(database, table);
                try (var statement = database.createStatement();
                        var row = statement.executeQuery(
                                "select count(*) from " + table + " where owner = '" + owner.key() + "'")) {
                    row.next();
                    counts.put(table, row.getInt(1));
                } finally {
                    force(database, table);
                }
            }
        }
        return counts;
    }

    private static List<String> tables(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private static void unforce(Connection database, String table) throws SQLException {
        execute(database, "alter table " + table + " no force row level security");
    }

    private static void force(Connection database, String table) throws SQLException {
        execute(database, "alter table " + table + " force row level security");
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
