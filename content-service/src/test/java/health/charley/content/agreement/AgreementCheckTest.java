package health.charley.content.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.content.Role;
import health.charley.content.editing.Objection;
import health.charley.content.page.CareCardKind;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the workflow is told of a page before it goes to readers. */
@QuarkusTest
class AgreementCheckTest {
    private final AgreementCheck check;

    AgreementCheckTest(AgreementCheck check) {
        this.check = check;
    }

    @AfterEach
    void triageAnswersAgain() {
        TriageResource.answerWith(200);
    }

    @Test
    void a_page_on_a_clot_that_leaves_out_the_swollen_leg_is_stopped() {
        var objections =
                check.objections(PageUnderTest.cause("deep-vein-thrombosis").manuscript());

        assertTrue(objections.stream()
                .anyMatch(objection -> objection.blocking()
                        && objection.code().equals("red-flag-missing")
                        && objection.detail().contains("swollen")));
    }

    @Test
    void what_is_missing_of_harmless_signs_stops_nothing() {
        var page = PageUnderTest.cause("hypothyroidism")
                .sign(CareCardKind.URGENT, "R18")
                .sign(CareCardKind.URGENT, "R20b")
                .sign(CareCardKind.EMERGENCY, "R1", "chest-pain", "breathless", "cough-blood-faint")
                .sign(CareCardKind.EMERGENCY, "R3")
                .sign(CareCardKind.EMERGENCY, "R8");

        var objections = check.objections(page.manuscript());

        assertFalse(objections.isEmpty());
        assertTrue(objections.stream().noneMatch(Objection::blocking));
    }

    @Test
    void a_card_that_is_too_soft_is_pointed_at() {
        var page = PageUnderTest.cause("pulmonary-embolism").sign(CareCardKind.NON_URGENT, "R1");

        var pointers = check.objections(page.manuscript()).stream()
                .filter(objection -> objection.code().equals("red-flag-softer"))
                .map(Objection::pointer)
                .toList();

        assertEquals(List.of("#/careCards/0/items/0/redFlag"), pointers);
    }

    @Test
    void while_triage_is_down_what_it_told_last_still_stops_a_page_and_the_check_says_so() {
        var page = PageUnderTest.cause("deep-vein-thrombosis").manuscript();
        check.objections(page);
        TriageResource.answerWith(503);

        var objections = check.objections(page);

        assertEquals("last-told", objections.get(0).code());
        assertFalse(objections.get(0).blocking());
        assertTrue(objections.stream().anyMatch(objection -> objection.code().equals("red-flag-missing")));
    }

    /** A topic that is mistyped would else take the stop off. */
    @Test
    void a_page_whose_topic_triage_does_not_know_does_not_go_to_readers() {
        var page = PageUnderTest.cause("deep-vein-thrombosis").topic("leg-cramp");

        var objections = check.objections(page.manuscript());

        assertEquals(1, objections.size());
        assertEquals("not-a-topic", objections.get(0).code());
        assertEquals("#/topic", objections.get(0).pointer());
        assertTrue(objections.get(0).blocking());
    }

    @Test
    void without_anything_to_compare_with_no_page_goes_to_readers() throws SQLException {
        TriageResource.answerWith(503);
        Role.OWNER.execute("delete from triage_knowledge");

        var objections = check.objections(PageUnderTest.cause("hypothyroidism").manuscript());

        assertEquals(1, objections.size());
        assertEquals("not-compared", objections.get(0).code());
        assertTrue(objections.get(0).blocking());
    }
}
