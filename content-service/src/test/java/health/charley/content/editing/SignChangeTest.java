package health.charley.content.editing;

import static health.charley.content.editing.Desktop.etag;
import static health.charley.content.editing.Staff.EDITOR;
import static health.charley.content.editing.Staff.PUBLISHER;
import static health.charley.content.editing.Staff.REVIEWER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever brings a page before readers is told which signs of danger they would not see any more. */
@QuarkusTest
class SignChangeTest {
    private static final String GO_NOW = "Go to the emergency room now if:";
    private static final String WITHIN_A_DAY = "Get help within 24 hours if:";

    @Test
    void a_sign_that_goes_or_reads_otherwise_is_told_of() {
        var live = live("changed-signs", card("emergency", GO_NOW, "your chest hurts", "it is hard to breathe"));

        submitted("changed-signs", live, card("emergency", GO_NOW, "bananas are yellow", "it is hard to breathe"))
                .body("objections.findAll { it.code == 'sign-changed' }.blocking", contains(false))
                .body(
                        "objections.find { it.code == 'sign-changed' }.detail",
                        is("What was published last has 'your chest hurts' on the emergency card,"
                                + " and this does not word for word."));
    }

    @Test
    void a_sign_on_a_softer_card_and_another_heading_are_told_of() {
        var live = live("softer-signs", card("emergency", GO_NOW, "your chest hurts"));

        submitted("softer-signs", live, card("urgent", WITHIN_A_DAY, "your chest hurts"))
                .body(
                        "objections.findAll { it.code in ['sign-changed', 'card-heading-changed'] }.code",
                        contains("card-heading-changed", "sign-changed"));
    }

    @Test
    void the_same_signs_in_another_order_and_on_sharper_cards_are_no_change() {
        var live = live("kept-signs", card("urgent", WITHIN_A_DAY, "it is red", "it is warm"));

        submitted(
                        "kept-signs",
                        live,
                        card("urgent", WITHIN_A_DAY, "it is warm"),
                        card("emergency", GO_NOW, "it is red"))
                .body("objections.findAll { it.code in ['sign-changed', 'card-heading-changed'] }", empty());
    }

    @Test
    void whoever_signs_is_told_too() {
        var live = live("signed-signs", card("emergency", GO_NOW, "your chest hurts"));
        var submitted = submitted("signed-signs", live, card("emergency", GO_NOW, "your chest aches"));

        REVIEWER.step("signed-signs", etag(submitted), "sign-off")
                .statusCode(200)
                .body("stage", is("signed-off"))
                .body("objections.findAll { it.code == 'sign-changed' }.size()", is(1));
    }

    @Test
    void a_page_that_was_taken_from_its_readers_is_compared_with_what_they_saw_last() {
        var live = live("hidden-signs", card("emergency", GO_NOW, "your chest hurts"));
        var hidden = PUBLISHER
                .step("hidden-signs", live, "unpublication", Map.of("reason", "To be rewritten."))
                .statusCode(200);

        submitted("hidden-signs", etag(hidden), card("emergency", GO_NOW, "you feel fine"))
                .body("objections.findAll { it.code == 'sign-changed' }.size()", is(1));
    }

    @SafeVarargs
    private static String live(String slug, Map<String, ?>... cards) {
        var saved = EDITOR.save(slug, etag(EDITOR.create(slug)), Draft.sample().with("careCards", List.of(cards)));
        return Staff.publish(slug, etag(saved.statusCode(200)));
    }

    @SafeVarargs
    private static ValidatableResponse submitted(String slug, String seen, Map<String, ?>... cards) {
        var saved = EDITOR.save(slug, seen, Draft.sample().with("careCards", List.of(cards)));
        return EDITOR.step(slug, etag(saved.statusCode(200)), "submission").statusCode(200);
    }

    private static Map<String, ?> card(String kind, String heading, String... signs) {
        var items = List.of(signs).stream().map(sign -> Map.of("text", sign)).toList();
        return Map.of("kind", kind, "heading", heading, "items", items);
    }
}
