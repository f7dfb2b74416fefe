package health.charley.history.share;

import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.history.HistoryApi;
import health.charley.history.owner.Owner;
import health.charley.history.owner.OwnerTransaction;
import health.charley.history.report.SampleAssessment;
import health.charley.testing.SignInResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A link is told of for 90 days after it ended, in whichever way; these could have lasted for 90 days. */
@QuarkusTest
class LinkRetentionTest {
    private static final int HOURS = 90 * 24;

    private final HistoryApi patient = HistoryApi.as("patient");
    private UUID assessment;

    @Inject
    OwnerTransaction transaction;

    @Inject
    Sharing sharing;

    @BeforeEach
    void saveAnAssessment() {
        patient.eraseEverything().statusCode(204);
        var receipt = SampleAssessment.CHEST_PAIN.receipt();
        patient.save(receipt).statusCode(201);
        assessment = receipt.id();
    }

    @Test
    void one_that_is_used_up() throws SQLException {
        var link = Link.made(patient, assessment, Map.of("hours", HOURS, "views", 2));
        link.open().statusCode(200);
        link.open().statusCode(200);

        isGone90DaysAfterItsEnd(link);
    }

    @Test
    void one_that_is_locked() throws SQLException {
        var link = Link.made(patient, assessment, Map.of("hours", HOURS, "pin", "4711"));
        link.seen().body("items[0].lockedAt", nullValue());
        for (var attempt = 0; attempt < 5; attempt++) {
            link.open("0000").statusCode(403);
        }
        link.seen().body("items[0].lockedAt", startsWith("20"));

        isGone90DaysAfterItsEnd(link);
    }

    @Test
    void one_that_is_revoked() throws SQLException {
        var link = Link.made(patient, assessment, Map.of("hours", HOURS));
        link.revoke().statusCode(204);

        isGone90DaysAfterItsEnd(link);
    }

    @Test
    void one_that_was_opened_and_wrongly_tried_is_open_all_the_same() throws SQLException {
        var link = Link.made(patient, assessment, Map.of("hours", HOURS, "views", 2, "pin", "4711"));
        link.open("4711").statusCode(200);
        link.open("0000").statusCode(403);

        assertEquals(0, erasedAfter(Duration.ofDays(91)));
        assertEquals(1, rows(link));
    }

    private void isGone90DaysAfterItsEnd(Link link) throws SQLException {
        assertEquals(0, erasedAfter(Duration.ofDays(90).minusMinutes(10)));
        assertEquals(1, rows(link));

        assertEquals(1, erasedAfter(Duration.ofDays(90).plusMinutes(10)));
        assertEquals(0, rows(link));
    }

    private int erasedAfter(Duration time) {
        var owner = Owner.of(SignInResource.issuer(), "patient");
        return transaction.call(
                owner, () -> sharing.eraseEnded(owner, Instant.now().plus(time)));
    }

    private static int rows(Link link) throws SQLException {
        return ShareRows.number("select count(*) from share where id = '" + link.id() + "'");
    }
}
