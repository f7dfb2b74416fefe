package health.charley.history.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.history.Damage;
import health.charley.history.HistoryApi;
import health.charley.history.Role;
import health.charley.history.owner.Owner;
import health.charley.history.receipt.SampleReceipt;
import health.charley.testing.SignInResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a table keeps of a person is in the archive. */
@QuarkusTest
class WholeExportTest {
    /** Each table of people with its columns that are taken away, as they are or by what they say. */
    private static final Map<String, String> TAKEN_AWAY = Map.of(
            "person", "owner master_key created_at",
            "assessment", "owner id saved_at summary receipt notice put_away",
            "access_log", "owner id what subject other",
            "consent", "owner id version given",
            "share", "owner id assessment created_at expires_at view_limit views failures locked_at revoked_at",
            "share_opening", "owner share view at",
            "appendix", "owner assessment kind content changed_at",
            "draft", "owner id version content changed_at");

    /**
     * The others: keys and secrets, which would open or find what is sealed (a PIN's hash is told as whether there is one);
     * what is computed from what is taken away or was asked for; when the recheck had no time; and how often an appendix was
     * changed, by which a change over another is refused.
     */
    private static final Map<String, String> LEFT = Map.of(
            "person", "data_key",
            "share", "pin asked",
            "share_token", "owner share token",
            "assessment", "topic_mark level_mark today_mark differs_mark passed_over_at",
            "receipt_claim", "owner receipt",
            "appendix", "version");

    private static final String COLUMNS = """
            select c.relname, a.attname from pg_class c
            join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relkind in ('r', 'p') and not c.relispartition
            and exists (select 1 from pg_attribute o where o.attrelid = c.oid and o.attname = 'owner')
            """;

    private final HistoryApi patient = HistoryApi.as("patient");
    private final SampleReceipt receipt = SampleReceipt.nightLegCramps(Instant.parse("2026-05-03T09:12:00Z"));

    @BeforeEach
    @AfterEach
    void eraseAll() {
        patient.eraseEverything().statusCode(204);
    }

    @Test
    void every_column_that_is_kept_of_people_is_taken_away_or_left_for_a_reason() throws SQLException {
        var kept = keptColumns();

        var known = columns(TAKEN_AWAY);
        known.addAll(columns(LEFT));
        assertEquals(known, kept);
    }

    @Test
    void when_an_assessment_was_saved_is_in_the_archive_and_so_is_what_a_list_shows() throws IOException {
        var savedAt = patient.save(receipt).statusCode(201).extract().path("savedAt");

        var saved = Archive.of(patient).json("assessments/" + receipt.id() + "/saved.json");

        assertEquals(savedAt, saved.getString("savedAt"));
        assertEquals("self_care", saved.getString("listed.careLevel"));
    }

    @Test
    void when_a_damaged_assessment_was_saved_is_in_the_archive() throws Exception {
        var savedAt = patient.save(receipt).statusCode(201).extract().path("savedAt");
        Damage.toAssessment("patient", "summary", receipt.id());

        var files = Archive.of(patient);

        var saved = files.json("assessments/" + receipt.id() + "/saved.json");
        assertEquals(savedAt, saved.getString("savedAt"));
        assertNull(saved.get("listed"));
        assertEquals("assessment summary", files.json("damaged.json").getString("[0].what"));
    }

    @Test
    void when_a_link_was_revoked_is_in_the_archive() throws IOException {
        patient.save(receipt).statusCode(201);
        var shares = HistoryApi.ASSESSMENTS + "/" + receipt.id() + "/shares";
        var made = patient.request()
                .contentType(ContentType.JSON)
                .body(Map.of("hours", 24, "views", 1))
                .post(shares)
                .then()
                .statusCode(201)
                .extract();
        var before = Instant.now().minusSeconds(1);
        patient.request().delete(shares + "/" + made.path("share.id")).then().statusCode(204);

        var link = Archive.of(patient).json("assessments/" + receipt.id() + "/shares.json");

        assertNull(made.path("share.revokedAt"));
        assertEquals("revoked", link.getString("items[0].state"));
        assertTrue(Instant.parse(link.getString("items[0].revokedAt")).isAfter(before));
    }

    @Test
    void whose_it_is_and_since_when_is_in_the_archive() throws IOException {
        patient.save(receipt).statusCode(201);

        var person = Archive.of(patient).json("person.json");

        assertEquals(Owner.of(SignInResource.issuer(), "patient").key(), person.getString("owner"));
        assertNotNull(Instant.parse(person.getString("keptSince")));
        assertNotNull(person.getString("masterKey"));
    }

    private static TreeSet<String> keptColumns() throws SQLException {
        var kept = new TreeSet<String>();
        try (var connection = Role.OWNER.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                kept.add(rows.getString(1) + "." + rows.getString(2));
            }
        }
        return kept;
    }

    private static TreeSet<String> columns(Map<String, String> ofTables) {
        return ofTables.entrySet().stream()
                .flatMap(table -> Arrays.stream(table.getValue().split(" ")).map(name -> table.getKey() + "." + name))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
