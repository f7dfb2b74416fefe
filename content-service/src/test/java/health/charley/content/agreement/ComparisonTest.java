package health.charley.content.agreement;

import static health.charley.content.agreement.DifferenceKind.CONDITION_MISSING;
import static health.charley.content.agreement.DifferenceKind.CONDITION_UNKNOWN;
import static health.charley.content.agreement.DifferenceKind.FINDING_CONTRADICTED;
import static health.charley.content.agreement.DifferenceKind.FINDING_MISSING;
import static health.charley.content.agreement.DifferenceKind.FINDING_UNKNOWN;
import static health.charley.content.agreement.DifferenceKind.RED_FLAG_ITEM_MISSING;
import static health.charley.content.agreement.DifferenceKind.RED_FLAG_MISSING;
import static health.charley.content.agreement.DifferenceKind.RED_FLAG_SHARPER;
import static health.charley.content.agreement.DifferenceKind.RED_FLAG_SIGN_MISSING;
import static health.charley.content.agreement.DifferenceKind.RED_FLAG_SIGN_UNKNOWN;
import static health.charley.content.agreement.DifferenceKind.RED_FLAG_SOFTER;
import static health.charley.content.agreement.DifferenceKind.RED_FLAG_UNKNOWN;
import static health.charley.content.agreement.DifferenceKind.ROUTINE_SIGN_MISSING;
import static health.charley.content.page.CareCardKind.EMERGENCY;
import static health.charley.content.page.CareCardKind.NON_URGENT;
import static health.charley.content.page.CareCardKind.URGENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.content.agreement.Knowledge.Finding;
import health.charley.content.agreement.Knowledge.Likelihood;
import health.charley.content.agreement.Knowledge.RedFlag;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A topic of two conditions, a clot and a cramp, and pages about it. */
class ComparisonTest {
    private static final Knowledge KNOWLEDGE = new Knowledge(
            "legs",
            "1.0.0",
            Set.of("clot", "cramp", "something-else"),
            List.of(
                    new RedFlag("R1", "One leg is swollen.", Urgency.EMERGENCY, List.of("swelling"), List.of("clot")),
                    new RedFlag("R1a", "One leg has long been swollen.", Urgency.URGENT, List.of(), List.of("clot")),
                    new RedFlag("R2", "The calf is sore.", Urgency.URGENT, List.of(), List.of("clot")),
                    new RedFlag(
                            "D1",
                            "Cramps every night.",
                            Urgency.NON_URGENT,
                            List.of("freq", "sleep-loss"),
                            List.of("cramp")),
                    new RedFlag("R7", "Chest or breath.", Urgency.EMERGENCY, List.of("chest", "breath"), List.of())),
            List.of(
                    new Finding(
                            "swollen",
                            "One leg is swollen.",
                            0.1,
                            List.of(new Likelihood("clot", 0.8, 8), new Likelihood("cramp", 0.05, 0.5))),
                    new Finding("sore", "The calf is sore.", 0.4, List.of(new Likelihood("clot", 0.7, 1.75)))));

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
    void a_page_that_names_signs_names_every_sign_of_a_rule_or_is_not_published() {
        var whole = PageUnderTest.cause("cramp")
                .sign(NON_URGENT, "D1")
                .sign(EMERGENCY, "R7", "chest")
                .sign(EMERGENCY, "R7", "breath");
        var lacking = PageUnderTest.cause("cramp").sign(NON_URGENT, "D1").sign(EMERGENCY, "R7", "chest");

        var differences = Comparison.of(lacking.manuscript(), ReadBefore.NOTHING, KNOWLEDGE);

        assertEquals(List.of(), differences(whole));
        assertEquals(List.of(RED_FLAG_SIGN_MISSING + " R7"), differences(lacking));
        assertTrue(differences.get(0).stopsPublication());
        assertEquals(
                "No card names the sign 'breath' of R7 as urgently: Chest or breath.",
                differences.get(0).sentence());
    }

    @Test
    void a_sign_on_a_softer_card_than_its_rule_does_not_count() {
        var page = PageUnderTest.cause("cramp")
                .sign(NON_URGENT, "D1")
                .sign(EMERGENCY, "R7", "chest")
                .sign(URGENT, "R7", "breath");

        assertEquals(List.of(RED_FLAG_SOFTER + " R7", RED_FLAG_SIGN_MISSING + " R7"), differences(page));
    }

    @Test
    void a_sign_that_the_rule_does_not_have_stops_publication_and_is_pointed_at() {
        var page = PageUnderTest.cause("cramp").sign(NON_URGENT, "D1").sign(EMERGENCY, "R7", "chest", "breath", "toe");

        var differences = Comparison.of(page.manuscript(), ReadBefore.NOTHING, KNOWLEDGE);

        assertEquals(List.of(RED_FLAG_SIGN_UNKNOWN + " R7"), differences(page));
        assertTrue(differences.get(0).stopsPublication());
        assertEquals(
                List.of("careCards", 1, "items", 0, "signs"), differences.get(0).place());
    }

    @Test
    void a_page_that_names_no_signs_needs_only_name_the_rule() {
        assertEquals(
                List.of(),
                differences(PageUnderTest.cause("cramp").sign(NON_URGENT, "D1").sign(EMERGENCY, "R7")));
    }

    @Test
    void a_page_that_named_signs_before_is_asked_for_them_though_it_names_none_any_more() {
        var page = PageUnderTest.cause("cramp").sign(NON_URGENT, "D1").sign(EMERGENCY, "R7");

        assertEquals(
                List.of(RED_FLAG_SIGN_MISSING + " R7", RED_FLAG_SIGN_MISSING + " R7"),
                differences(page, new ReadBefore(Optional.empty(), true)));
    }

    @Test
    void an_item_without_signs_that_readers_see_is_not_lost_among_others_of_its_rule() {
        var live = PageUnderTest.cause("cramp")
                .sign(NON_URGENT, "D1")
                .sign(EMERGENCY, "R7", "chest", "breath")
                .sign(EMERGENCY, "R7");
        var lacking = PageUnderTest.cause("cramp").sign(NON_URGENT, "D1").sign(EMERGENCY, "R7", "chest", "breath");

        var differences = Comparison.of(lacking.manuscript(), reading(live), KNOWLEDGE);

        assertEquals(List.of(), differences(live, reading(live)));
        assertEquals(List.of(RED_FLAG_ITEM_MISSING + " R7"), differences(lacking, reading(live)));
        assertTrue(differences.get(0).stopsPublication());
        assertEquals(
                "Readers see 'a sign' for R7 now, and no item stands in its place: Chest or breath.",
                differences.get(0).sentence());
    }

    @Test
    void a_rule_that_readers_see_on_a_page_that_it_does_not_guard_is_not_lost() {
        var live = PageUnderTest.cause("cramp").sign(NON_URGENT, "D1").sign(EMERGENCY, "R7", "chest", "breath");
        var softer = PageUnderTest.cause("cramp").sign(NON_URGENT, "D1").sign(URGENT, "R7", "chest", "breath");

        assertEquals(
                List.of(RED_FLAG_ITEM_MISSING + " R7"),
                differences(PageUnderTest.cause("cramp").sign(NON_URGENT, "D1"), reading(live)));
        assertTrue(differences(softer, reading(live)).contains(RED_FLAG_ITEM_MISSING + " R7"));
    }

    @Test
    void an_item_that_names_its_signs_from_now_on_stands_in_its_own_place() {
        var live = PageUnderTest.cause("cramp")
                .sign(NON_URGENT, "D1")
                .sign(EMERGENCY, "R7")
                .sign(EMERGENCY, "R7");
        var naming = PageUnderTest.cause("cramp")
                .sign(NON_URGENT, "D1")
                .sign(EMERGENCY, "R7", "chest")
                .sign(EMERGENCY, "R7", "breath");

        assertEquals(List.of(), differences(naming, reading(live)));
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

    private static ReadBefore reading(PageUnderTest live) {
        return new ReadBefore(Optional.of(live.manuscript()), false);
    }

    private static List<String> differences(PageUnderTest page) {
        return differences(page, ReadBefore.NOTHING);
    }

    private static List<String> differences(PageUnderTest page, ReadBefore before) {
        return Comparison.of(page.manuscript(), before, KNOWLEDGE).stream()
                .map(difference -> difference.kind() + " " + difference.id())
                .toList();
    }
}
