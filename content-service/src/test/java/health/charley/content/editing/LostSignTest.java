package health.charley.content.editing;

import static health.charley.content.editing.Desktop.etag;
import static health.charley.content.editing.Staff.EDITOR;
import static health.charley.content.editing.Staff.PUBLISHER;
import static health.charley.content.editing.Staff.REVIEWER;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import health.charley.content.ContentApi;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A sign of danger that readers see is not lost by leaving out what says which sign it is. */
@QuarkusTest
class LostSignTest {
    private static final String STOPS = "objections.findAll { it.blocking }";

    private static final List<Map<String, ?>> CHEST_AND_BREATH = List.of(
            item("your chest hurts", "R1", "chest-pain"),
            item("it is hard to breathe", "R1", "breathless"),
            item("you cough up blood", "R1", "cough-blood-faint"));

    @Test
    void a_page_that_named_signs_is_asked_for_them_when_it_names_none_any_more() {
        var live = live("signs-dropped", CHEST_AND_BREATH);

        submitted("signs-dropped", live, List.of(item("it is hard to breathe", "R1")))
                .body(STOPS + ".code", hasItem("red-flag-sign-missing"))
                .body(
                        STOPS
                                + ".detail.findAll { it.startsWith(\"No card names the sign 'chest-pain' of R1\") }.size()",
                        is(1));
    }

    @Test
    void a_page_that_named_signs_once_is_asked_for_them_after_a_revision_that_was_never_published() {
        var live = live("signs-dropped-twice", CHEST_AND_BREATH);
        var saved = EDITOR.save("signs-dropped-twice", live, with(List.of(item("your leg hurts", "R1"))));

        submitted("signs-dropped-twice", etag(saved), List.of(item("it is hard to breathe", "R1")))
                .body(STOPS + ".code", hasItem("red-flag-sign-missing"));
    }

    @Test
    void an_item_for_signs_that_count_together_stops_publication_when_it_goes() {
        var alone = List.<Map<String, ?>>of(
                item("you cannot hold your urine", "R19", "bladder"), item("you are numb below", "R19", "numb"));
        var together = item("your back hurts and both legs are newly weak", "R19");
        var live = live("combination-gone", List.of(alone.get(0), alone.get(1), together));

        var stopped = submitted("combination-gone", live, alone);
        stopped.body(STOPS + ".code", is(List.of("red-flag-item-missing")));

        submitted(
                        "combination-gone",
                        etag(stopped),
                        List.of(alone.get(0), item("weak legs, sore back", "R19"), alone.get(1)))
                .body(STOPS, empty());
    }

    /** Else whoever means to lose a red flag takes the page from its readers first. */
    @Test
    void a_rule_whose_items_all_go_stops_publication_of_a_page_that_readers_see_no_more() {
        var kept = item("your leg is pale and cold", "R20a");
        var live = live("flag-gone", List.of(item("your back hurts and both legs are newly weak", "R19"), kept));
        var hidden = PUBLISHER
                .step("flag-gone", live, "unpublication", Map.of("reason", "To be rewritten."))
                .statusCode(200);

        var submitted = submitted("flag-gone", etag(hidden), List.of(kept));
        submitted
                .body(STOPS + ".code", is(List.of("red-flag-item-missing")))
                .body(
                        STOPS + "[0].detail",
                        startsWith(
                                "What was published last says 'your back hurts and both legs are newly weak' for R19"));

        var signed = REVIEWER.step("flag-gone", etag(submitted), "sign-off").statusCode(200);
        PUBLISHER.step("flag-gone", etag(signed), "publication").statusCode(409);
        ContentApi.cause("flag-gone").statusCode(404);
    }

    /** Else whoever means to lose a red flag says that the page is about something else. */
    @Test
    void a_rule_stops_publication_too_when_the_page_is_said_to_be_of_another_topic() {
        var live = live("topic-gone", List.of(item("your back hurts and both legs are newly weak", "R19")));

        submitted(
                        "topic-gone",
                        live,
                        with(List.of(item("your chest hurts", "R1"))).with("topic", "test-topic"))
                .body(STOPS + ".code", is(List.of("red-flag-item-missing")));
    }

    private static String live(String slug, List<Map<String, ?>> items) {
        var saved = EDITOR.save(slug, etag(EDITOR.create(slug)), with(items));
        return Staff.publish(slug, etag(saved.statusCode(200)));
    }

    private static ValidatableResponse submitted(String slug, String seen, List<Map<String, ?>> items) {
        return submitted(slug, seen, with(items));
    }

    private static ValidatableResponse submitted(String slug, String seen, Draft draft) {
        var saved = EDITOR.save(slug, seen, draft);
        return EDITOR.step(slug, etag(saved.statusCode(200)), "submission").statusCode(200);
    }

    private static Draft with(List<Map<String, ?>> items) {
        var card = Map.of("kind", "emergency", "heading", "Go to the emergency room now if:", "items", items);
        return Draft.sample().with("careCards", List.of(card));
    }

    private static Map<String, ?> item(String text, String rule, String... signs) {
        return Map.of("text", text, "redFlag", rule, "signs", List.of(signs));
    }
}
