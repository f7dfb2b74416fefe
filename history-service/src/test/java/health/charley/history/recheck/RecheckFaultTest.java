package health.charley.history.recheck;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.history.Damage;
import health.charley.history.receipt.SampleReceipt;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is damaged, or where triage fails, is passed over; everything else is compared. */
@QuarkusTest
class RecheckFaultTest extends RecheckRounds {
    @Test
    void while_triage_is_down_it_pauses_and_then_goes_on() {
        triage.goesDown();

        job().run();

        notices().body("items", is(List.of()));
        assertTrue(triage.asked().isEmpty());
        triage.comesBack();
        triage.moreUrgentFor(newer);
        round();
        notices().body("items.assessment", contains(newer.id().toString()));
    }

    @Test
    void a_triage_that_fails_amid_a_page_loses_nothing_that_was_compared() {
        triage.failsAfter(1);

        job().run();
        assertEquals(1, triage.asked().size());

        triage.comesBack();
        round();
        assertEquals(triage.asked().size(), triage.asked().stream().distinct().count());
    }

    @Test
    void a_receipt_at_which_triage_breaks_is_counted_as_failed_and_the_others_are_compared() {
        triage.failsAt(newer, 500);
        triage.moreUrgentFor(older);

        round();

        notices().body("items.assessment", contains(older.id().toString()));
        assertEquals(1, triage.failures());
        operators().body(mine() + ".failed", is(1));
    }

    @Test
    void a_receipt_that_is_not_what_its_header_sums_up_is_not_sent_and_the_others_are_compared() {
        var sample = SampleReceipt.nightLegCramps(noon.plusSeconds(120));
        var other = sample.withHeader("summary", sample.summary()).withResult("careLevel", "emergency");
        moderator.save(other).statusCode(201);
        triage.moreUrgentFor(newer);

        round();

        assertFalse(triage.asked().contains(other.signed()));
        notices().body("items.assessment", contains(newer.id().toString()));
        operators().body(mine() + ".failed", is(1));
    }

    @Test
    void a_receipt_for_which_triage_has_no_time_waits_for_the_next_round_and_the_others_are_compared() {
        triage.failsAt(older, 503);
        triage.moreUrgentFor(newer);

        round();

        notices().body("items.assessment", contains(newer.id().toString()));
        operators().body(mine() + ".failed", is(0));
        triage.comesBack();
        triage.moreUrgentFor(older);
        round();
        notices().body("items.assessment", hasItem(older.id().toString()));
    }

    @Test
    void the_newest_at_which_triage_always_fails_keep_no_older_one_from_being_compared() {
        var newest = SampleReceipt.nightLegCramps(noon.plusSeconds(120));
        moderator.save(newest).statusCode(201);
        var evenNewer = SampleReceipt.nightLegCramps(noon.plusSeconds(180));
        moderator.save(evenNewer).statusCode(201);
        List.of(newer, newest, evenNewer).forEach(receipt -> triage.failsAt(receipt, 503));
        triage.moreUrgentFor(older);

        round();
        round();

        notices().body("items.assessment", contains(older.id().toString()));
        assertTrue(triage.failures() > 3, "they are tried again");
    }

    @Test
    void a_damaged_receipt_is_counted_as_failed_and_the_others_are_compared() throws SQLException {
        Damage.toAssessment("moderator", "receipt", newer.id());
        triage.moreUrgentFor(older);

        round();

        notices().body("items.assessment", contains(older.id().toString()));
        operators().body(mine() + ".failed", is(1));
    }

    @Test
    void a_damaged_notice_hides_no_other() throws SQLException {
        triage.moreUrgentFor(older);
        round();
        Damage.toAssessment("moderator", "notice", older.id());

        notices()
                .statusCode(200)
                .body("items", is(List.of()))
                .body("damaged", contains(older.id().toString()));
    }
}
