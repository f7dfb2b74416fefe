package health.charley.history.audit;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.history.HistoryApi;
import health.charley.history.Role;
import health.charley.history.receipt.SampleReceipt;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Operators are told how many assessments there are, and nobody reads them for it. */
@QuarkusTest
class CountsTest {
    @Inject
    AssessmentCount count;

    private final HistoryApi reviewer = HistoryApi.as("reviewer");

    @Test
    void of_a_few_assessments_operators_are_told_the_very_number() throws SQLException {
        Stream.generate(SampleReceipt::nightLegCramps)
                .limit(7)
                .forEach(receipt -> reviewer.save(receipt).statusCode(201));
        var gone = SampleReceipt.nightLegCramps();
        reviewer.save(gone).statusCode(201);
        reviewer.erase(gone.id()).statusCode(204);

        counted(there());
    }

    @Test
    void the_number_is_right_as_soon_as_an_assessment_is_saved() throws SQLException {
        reviewer.save(SampleReceipt.nightLegCramps()).statusCode(201);
        analyze();
        reviewer.save(SampleReceipt.nightLegCramps()).statusCode(201);

        counted(there());
    }

    @Test
    void of_more_than_are_counted_they_are_told_what_postgres_last_found() throws SQLException {
        reviewer.save(SampleReceipt.nightLegCramps()).statusCode(201);
        reviewer.save(SampleReceipt.nightLegCramps()).statusCode(201);
        analyze();
        var found = there();
        reviewer.save(SampleReceipt.nightLegCramps()).statusCode(201);

        assertEquals(found, count.countedUpTo(1));
        assertEquals(found + 1, count.countedUpTo(AssessmentCount.FEW));
    }

    private static void analyze() throws SQLException {
        try (var owner = Role.OWNER.connect();
                var statement = owner.createStatement()) {
            statement.execute("analyze assessment");
        }
    }

    private static void counted(int there) {
        HistoryApi.as("operator")
                .request()
                .get(HistoryApi.ROOT + "/audit/counts")
                .then()
                .statusCode(200)
                .body("assessmentsAbout", is(there));
    }

    /** The sum of what each person sees of the own, for nobody sees all. */
    private static int there() throws SQLException {
        var count = 0;
        try (var service = Role.SERVICE.connect();
                var people = service.createStatement();
                var owners = people.executeQuery("select owners_after('', 1000)")) {
            while (owners.next()) {
                count += of(service, owners.getString(1));
            }
        }
        assertTrue(count > 0);
        return count;
    }

    private static int of(Connection service, String owner) throws SQLException {
        try (var entered = service.prepareStatement("select set_config('app.person', ?, false)");
                var counting = service.createStatement()) {
            entered.setString(1, owner);
            entered.execute();
            try (var row = counting.executeQuery("select count(*) from assessment")) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
