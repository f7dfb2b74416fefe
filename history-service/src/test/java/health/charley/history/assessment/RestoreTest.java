package health.charley.history.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.history.HistoryApi;
import health.charley.history.owner.Owner;
import health.charley.history.receipt.SampleReceipt;
import health.charley.testing.Ids;
import health.charley.testing.SignInResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A backup that is restored after people erased everything, as docs/guides/keys-of-history.md has it: the rows of people
 * and the rest were dumped apart, the rows come back before the keys between the tables, and after-restore.sql runs in
 * between. The service's own rows are dumped and go into a database that nothing else uses.
 */
@QuarkusTest
class RestoreTest {
    private static final List<String> TABLES_OF_PEOPLE = List.of(
            "person",
            "assessment",
            "receipt_claim",
            "access_log",
            "consent",
            "share",
            "share_opening",
            "share_token",
            "appendix",
            "draft");

    private final HistoryApi stays = HistoryApi.as("reviewer");
    private final HistoryApi leaves = HistoryApi.as("patient");
    private final HistoryApi beginsAnew = HistoryApi.as("patient2");
    private final SampleReceipt kept = SampleReceipt.nightLegCramps();
    private final SampleReceipt gone = SampleReceipt.nightLegCramps();
    private final SampleReceipt before = SampleReceipt.nightLegCramps();

    private DumpedRows rest;

    @BeforeEach
    void dumpThenErase() throws Exception {
        List.of(stays, leaves, beginsAnew).forEach(HistoryApi::eraseEverything);
        fill(stays, kept);
        fill(leaves, gone);
        fill(beginsAnew, before);
        rest = DumpedRows.of(TABLES_OF_PEOPLE.subList(1, TABLES_OF_PEOPLE.size()));
        leaves.eraseEverything().statusCode(204);
        beginsAnew.eraseEverything().statusCode(204);
        beginsAnew.giveConsent("test-1").statusCode(200);
    }

    @AfterEach
    void eraseAll() {
        List.of(stays, leaves, beginsAnew).forEach(HistoryApi::eraseEverything);
        SpareDatabase.flyway("latest").clean();
    }

    @Test
    void what_belongs_to_people_who_erased_everything_does_not_come_back() throws Exception {
        restore();

        try (var service = SpareDatabase.entered(owner("patient"))) {
            for (var table : TABLES_OF_PEOPLE) {
                assertEquals(0, rows(service, table), table);
            }
        }
    }

    @Test
    void what_was_kept_before_somebody_began_anew_does_not_come_back() throws Exception {
        restore();

        try (var service = SpareDatabase.entered(owner("patient2"))) {
            assertEquals(1, rows(service, "person"));
            for (var table : TABLES_OF_PEOPLE.subList(1, TABLES_OF_PEOPLE.size())) {
                assertEquals(0, rows(service, table), table);
            }
        }
    }

    @Test
    void what_others_keep_is_there_opens_and_can_be_erased() throws Exception {
        restore();

        try (var service = SpareDatabase.entered(owner("reviewer"))) {
            for (var table : TABLES_OF_PEOPLE) {
                assertTrue(rows(service, table) > 0, table);
            }
            assertEquals(
                    kept.signed(), SpareDatabase.read(service, kept.id()).openReceipt(SpareDatabase.keyOf(service)));
            execute(service, "delete from person");
            assertEquals(0, rows(service, "assessment"));
        }
    }

    /** Without the script the keys can't be made: nobody restores what people erased by leaving it out. */
    @Test
    void without_the_script_the_restore_stops() throws Exception {
        SpareDatabase.flyway("latest").migrate();
        try (var owner = SpareDatabase.asOwner()) {
            var keys = RestoredSchema.withoutKeys(owner);
            DumpedRows.of(List.of("person")).into(owner);
            rest.into(owner);

            var refused = assertThrows(SQLException.class, keys::make);

            assertEquals("23503", refused.getSQLState());
        }
    }

    private void restore() throws SQLException, IOException {
        SpareDatabase.flyway("latest").migrate();
        try (var owner = SpareDatabase.asOwner()) {
            var keys = RestoredSchema.withoutKeys(owner);
            DumpedRows.of(List.of("person")).into(owner);
            rest.into(owner);
            RestoredSchema.runAfterRestore(owner);
            keys.make();
        }
    }

    /** Something in every table of people. */
    private static void fill(HistoryApi person, SampleReceipt receipt) {
        person.giveConsent("test-1").statusCode(200);
        person.save(receipt).statusCode(201);
        var assessment = HistoryApi.ASSESSMENTS + "/" + receipt.id();
        put(person, assessment + "/notes", Map.of("text", "Better since June."));
        put(
                person,
                HistoryApi.ROOT + "/drafts/" + Ids.now(),
                Map.of("topic", "leg-cramps", "person", Map.of("age", 45, "sex", "male"), "answers", List.of()));
        var token = person.request()
                .contentType(ContentType.JSON)
                .body(Map.of("hours", 24, "views", 2))
                .post(assessment + "/shares")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
        person.request()
                .contentType(ContentType.JSON)
                .body(Map.of("token", token))
                .post(HistoryApi.ROOT + "/shared")
                .then()
                .statusCode(200);
    }

    private static void put(HistoryApi person, String path, Map<String, Object> body) {
        person.request()
                .contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body(body)
                .put(path)
                .then()
                .statusCode(200);
    }

    private static Owner owner(String account) {
        return Owner.of(SignInResource.issuer(), account);
    }

    private static int rows(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
