package health.charley.history.owner;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.history.HistoryApi;
import health.charley.history.Role;
import health.charley.history.receipt.SampleReceipt;
import health.charley.testing.SignInResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database asked directly, past the service and as its role, for somebody else's rows. */
@QuarkusTest
class ApartTest {
    private static final String OF_PEOPLE =
            "select t.relname from pg_class t join pg_namespace n on n.oid = t.relnamespace"
                    + " join pg_attribute a on a.attrelid = t.oid and a.attname = 'owner'"
                    + " where n.nspname = 'public' and t.relkind in ('r', 'p')";
    private static final String WHOLE = OF_PEOPLE + " and not t.relispartition order by t.relname";
    private static final String PARTS = OF_PEOPLE + " and t.relispartition order by t.relname";

    private final Owner patient = Owner.of(SignInResource.issuer(), "patient");
    private final Owner other = Owner.of(SignInResource.issuer(), "patient2");
    private final SampleReceipt patients = SampleReceipt.nightLegCramps();
    private final SampleReceipt others = SampleReceipt.nightLegCramps();

    @BeforeEach
    void saveOneEach() {
        HistoryApi.as("patient").save(patients).statusCode(201);
        HistoryApi.as("patient2").save(others).statusCode(201);
    }

    @Test
    void in_every_table_a_person_finds_the_own_rows_alone() throws SQLException {
        try (var connection = entered(patient)) {
            var tables = names(connection, WHOLE);

            assertTrue(tables.containsAll(List.of("assessment", "person", "receipt_claim")), tables.toString());
            for (var table : tables) {
                assertEquals(0, rows(connection, table, " where owner <> '" + patient.key() + "'"), table);
                assertEquals(0, rows(connection, table, " where owner = '" + other.key() + "'"), table);
            }
            assertEquals(1, rows(connection, "assessment", " where id = '" + patients.id() + "'"));
        }
    }

    @Test
    void without_a_person_every_table_is_empty() throws SQLException {
        try (var connection = Role.SERVICE.connect()) {
            for (var table : names(connection, WHOLE)) {
                assertEquals(0, rows(connection, table, ""), table);
            }
        }
    }

    @Test
    void a_person_that_is_set_to_nothing_or_to_a_pattern_is_nobody() throws SQLException {
        for (var nobody : List.of("", "%", "null", "' or true --", patient.key().substring(1))) {
            try (var connection = entered(nobody)) {
                assertEquals(0, rows(connection, "assessment", ""), nobody);
                assertEquals(0, rows(connection, "person", ""), nobody);
            }
        }
    }

    @Test
    void no_part_of_a_table_can_be_asked_by_itself() throws SQLException {
        try (var connection = entered(patient)) {
            var parts = names(connection, PARTS);

            assertTrue(parts.size() >= 128, "parts: " + parts.size());
            for (var part : parts) {
                var refused = assertThrows(SQLException.class, () -> rows(connection, part, ""), part);
                assertEquals("42501", refused.getSQLState(), part);
            }
        }
    }

    @Test
    void what_visits_all_people_gives_owners_and_numbers_and_nothing_else() throws SQLException {
        try (var connection = Role.SERVICE.connect()) {
            assertTrue(names(connection, "select owners_after('', 1000)").contains(patient.key()));
            assertEquals(List.of("2"), names(connection, "select assessments_up_to(2)"));
            // the setting that opens the tables to the functions opens them to nobody else
            execute(connection, "set app.every_person = 'yes'");
            assertEquals(0, rows(connection, "person", ""));
            assertEquals(0, rows(connection, "assessment", ""));
        }
    }

    @Test
    void a_page_of_people_is_bounded() throws SQLException {
        try (var connection = Role.SERVICE.connect()) {
            assertEquals(1, names(connection, "select owners_after('', 1)").size());
            var first = names(connection, "select owners_after('', 1)").get(0);
            assertTrue(names(connection, "select owners_after('" + first + "', 1000)").stream()
                    .noneMatch(first::equals));
        }
    }

    @Test
    void a_sealed_value_that_is_moved_to_another_persons_row_is_not_given_to_that_person() throws SQLException {
        copy("receipt", "patient", patients);

        HistoryApi.as("patient2").read(others.id()).statusCode(500);
        HistoryApi.as("patient").read(patients.id()).statusCode(200);
        HistoryApi.as("patient2").erase(others.id()).statusCode(204);
    }

    @Test
    void a_sealed_value_that_is_moved_to_another_row_of_the_same_person_does_not_open() throws SQLException {
        var second = SampleReceipt.nightLegCramps();
        HistoryApi.as("patient2").save(second).statusCode(201);

        copy("receipt", "patient2", second);

        HistoryApi.as("patient2").read(others.id()).statusCode(500);
        HistoryApi.as("patient2").erase(others.id()).statusCode(204);
    }

    @Test
    void a_summary_that_is_moved_to_another_row_of_the_same_person_is_not_shown_there() throws SQLException {
        var second = SampleReceipt.nightLegCramps().withResult("careLevel", "emergency");
        HistoryApi.as("patient2").save(second).statusCode(201);

        copy("summary", "patient2", second);

        HistoryApi.as("patient2").read(others.id()).statusCode(200).body("careLevel", is("self_care"));
        HistoryApi.as("patient2")
                .list(Map.of())
                .statusCode(200)
                .body("items.find { it.id == '" + others.id() + "' }.careLevel", is("self_care"));
        HistoryApi.as("patient2").erase(others.id()).statusCode(204);
    }

    /** As the owner of the tables, who alone could: puts a value of this account's row into patient2's row. */
    private void copy(String column, String account, SampleReceipt from) throws SQLException {
        try (var connection = Role.OWNER.connect()) {
            execute(connection, "alter table assessment no force row level security");
            try {
                execute(
                        connection,
                        "update assessment set %1$s = (select %1$s from assessment where id = '%2$s' and owner = '%3$s')"
                                        .formatted(
                                                column,
                                                from.id(),
                                                Owner.of(SignInResource.issuer(), account)
                                                        .key())
                                + " where id = '" + others.id() + "'");
            } finally {
                execute(connection, "alter table assessment force row level security");
            }
        }
    }

    private static Connection entered(Owner owner) throws SQLException {
        return entered(owner.key());
    }

    private static Connection entered(String person) throws SQLException {
        var connection = Role.SERVICE.connect();
        try (var setting = connection.prepareStatement("select set_config('app.person', ?, false)")) {
            setting.setString(1, person);
            setting.execute();
        }
        return connection;
    }

    private static List<String> names(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private static int rows(Connection connection, String table, String where) throws SQLException {
        return Sql.number(connection, "select count(*) from " + table + where);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
