package health.charley.content.agreement;

import static health.charley.content.agreement.DifferenceKind.RED_FLAG_ITEM_MISSING;
import static health.charley.content.agreement.DifferenceKind.RED_FLAG_SIGN_MISSING;
import static health.charley.content.agreement.DifferenceKind.RED_FLAG_SIGN_UNKNOWN;
import static health.charley.content.agreement.DifferenceKind.RED_FLAG_SOFTER;
import static health.charley.content.agreement.LegsTopic.KNOWLEDGE;
import static health.charley.content.agreement.LegsTopic.differences;
import static health.charley.content.page.CareCardKind.EMERGENCY;
import static health.charley.content.page.CareCardKind.NON_URGENT;
import static health.charley.content.page.CareCardKind.URGENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The signs of a rule that items of care cards name, and the items that name none. */
class SignComparisonTest {
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
                "What was published last says 'a sign' for R7, and no item stands in its place: Chest or breath.",
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

    private static ReadBefore reading(PageUnderTest live) {
        return new ReadBefore(Optional.of(live.manuscript()), false);
    }
}
