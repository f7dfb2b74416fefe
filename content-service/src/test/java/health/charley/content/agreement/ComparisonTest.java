package health.charley.content.agreement;

import static health.charley.content.agreement.DifferenceKind.CONDITION_MISSING;
import static health.charley.content.agreement.DifferenceKind.CONDITION_UNKNOWN;
import static health.charley.content.agreement.DifferenceKind.FINDING_CONTRADICTED;
import static health.charley.content.agreement.DifferenceKind.FINDING_DROPPED;
import static health.charley.content.agreement.DifferenceKind.FINDING_MISSING;
import static health.charley.content.agreement.DifferenceKind.FINDING_UNKNOWN;
import static health.charley.content.agreement.DifferenceKind.RED_FLAG_MISSING;
import static health.charley.content.agreement.DifferenceKind.RED_FLAG_SHARPER;
import static health.charley.content.agreement.DifferenceKind.RED_FLAG_SOFTER;
import static health.charley.content.agreement.DifferenceKind.RED_FLAG_UNKNOWN;
import static health.charley.content.agreement.DifferenceKind.ROUTINE_SIGN_MISSING;
import static health.charley.content.agreement.LegsTopic.KNOWLEDGE;
import static health.charley.content.agreement.LegsTopic.differences;
import static health.charley.content.page.CareCardKind.EMERGENCY;
import static health.charley.content.page.CareCardKind.NON_URGENT;
import static health.charley.content.page.CareCardKind.URGENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A topic of two conditions, a clot and a cramp, and pages about it. */
class ComparisonTest {
    @Test
    void a_page_that_says_what_triage_knows_differs_in_nothing() {
        var page = PageUnderTest.cause("clot")
                .sign(EMERGENCY, "R1")
                .sign(URGENT, "R1a")
                .sign(URGENT, "R2")
                .speaksOf("swollen");

        assertEquals(List.of(), differences(page));
    }

    @Test
    void a_red_flag_that_no_card_names_stops_publication() {
        var page = PageUnderTest.cause("clot")
                .sign(EMERGENCY, "R1")
                .sign(URGENT, "R1a")
                .speaksOf("swollen");

        var differences = Comparison.of(page.manuscript(), ReadBefore.NOTHING, KNOWLEDGE);

        assertEquals(List.of("RED_FLAG_MISSING R2"), differences(page));
        assertTrue(differences.get(0).stopsPublication());
        assertEquals(
                "No card says it as urgently: The calf is sore.",
                differences.get(0).sentence());
    }

    @Test
    void a_rule_of_the_same_number_will_not_do_on_a_card_however_urgent() {
        var page = PageUnderTest.cause("clot")
                .sign(EMERGENCY, "R1")
                .sign(URGENT, "R2")
                .speaksOf("swollen");

        assertEquals(List.of("RED_FLAG_MISSING R1a"), differences(page));
    }

    @Test
    void a_rule_of_the_same_number_on_a_less_urgent_card_will_not_do() {
        var page = PageUnderTest.cause("clot")
                .sign(URGENT, "R1a")
                .sign(URGENT, "R2")
                .speaksOf("swollen");

        assertEquals(List.of(RED_FLAG_MISSING + " R1"), differences(page));
    }

    @Test
    void a_card_softer_than_its_rule_stops_publication_and_is_pointed_at() {
        var page = PageUnderTest.cause("clot")
                .sign(NON_URGENT, "R2")
                .sign(EMERGENCY, "R1")
                .sign(URGENT, "R1a")
                .speaksOf("swollen");

        var differences = Comparison.of(page.manuscript(), ReadBefore.NOTHING, KNOWLEDGE);

        assertEquals(List.of(RED_FLAG_SOFTER + " R2", RED_FLAG_MISSING + " R2"), differences(page));
        assertTrue(differences.get(0).stopsPublication());
        assertEquals(
                List.of("careCards", 0, "items", 0, "redFlag"),
                differences.get(0).place());
    }

    @Test
    void a_card_sharper_than_its_rule_is_shown() {
        var page = PageUnderTest.cause("clot")
                .sign(EMERGENCY, "R1")
                .sign(URGENT, "R1a")
                .sign(EMERGENCY, "R2")
                .speaksOf("swollen");

        assertEquals(List.of(RED_FLAG_SHARPER + " R2"), differences(page));
    }

    @Test
    void a_rule_that_triage_does_not_have_stops_publication() {
        var page = PageUnderTest.cause("cramp").sign(NON_URGENT, "D1").sign(EMERGENCY, "R9");

        assertEquals(List.of(RED_FLAG_UNKNOWN + " R9"), differences(page));
    }

    @Test
    void a_sign_for_a_routine_visit_may_be_left_out() {
        assertEquals(List.of(ROUTINE_SIGN_MISSING + " D1"), differences(PageUnderTest.cause("cramp")));
    }

    @Test
    void findings_are_typical_unknown_or_speak_against_the_cause() {
        var clot = PageUnderTest.cause("clot")
                .sign(EMERGENCY, "R1")
                .sign(URGENT, "R1a")
                .sign(URGENT, "R2")
                .speaksOf("warm");
        var cramp = PageUnderTest.cause("cramp").sign(NON_URGENT, "D1").speaksOf("swollen");

        assertEquals(List.of(FINDING_UNKNOWN + " warm", FINDING_MISSING + " swollen"), differences(clot));
        assertEquals(List.of(FINDING_CONTRADICTED + " swollen"), differences(cramp));
    }

    @Test
    void an_article_that_no_longer_speaks_of_a_finding_that_readers_see_says_so_and_may_be_published() {
        var live = PageUnderTest.article("legs")
                .speaksOf("swollen")
                .speaksOf("sore")
                .speaksOf("warm");
        var page = PageUnderTest.article("legs").speaksOf("sore");

        var dropped = Comparison.of(page.manuscript(), readersSee(live), KNOWLEDGE).stream()
                .filter(difference -> difference.kind() == FINDING_DROPPED)
                .toList();

        assertEquals(1, dropped.size());
        assertEquals("swollen", dropped.get(0).id());
        assertFalse(dropped.get(0).stopsPublication());
    }

    @Test
    void the_page_of_a_cause_is_told_once_of_a_finding_that_it_dropped() {
        var clot = PageUnderTest.cause("clot")
                .sign(EMERGENCY, "R1")
                .sign(URGENT, "R1a")
                .sign(URGENT, "R2");
        var live = PageUnderTest.cause("clot").speaksOf("swollen").speaksOf("sore");

        assertEquals(
                List.of(FINDING_MISSING + " swollen", FINDING_DROPPED + " sore"), differences(clot, readersSee(live)));
    }

    private static ReadBefore readersSee(PageUnderTest live) {
        return new ReadBefore(Optional.of(live.manuscript()), false);
    }

    @Test
    void an_article_names_every_condition_and_every_urgent_rule() {
        var page = PageUnderTest.article("legs")
                .listing("cramp", "gout")
                .sign(EMERGENCY, "R1")
                .sign(URGENT, "R1a");

        assertEquals(
                List.of(
                        RED_FLAG_MISSING + " R2",
                        RED_FLAG_MISSING + " R7",
                        ROUTINE_SIGN_MISSING + " D1",
                        CONDITION_UNKNOWN + " gout",
                        CONDITION_MISSING + " clot"),
                differences(page));
    }

    @Test
    void a_page_on_a_condition_that_triage_does_not_have_is_shown() {
        assertEquals(List.of(CONDITION_UNKNOWN + " gout"), differences(PageUnderTest.cause("gout")));
    }
}
