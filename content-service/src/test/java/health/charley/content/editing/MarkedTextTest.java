package health.charley.content.editing;

import static health.charley.content.editing.Desktop.etag;
import static health.charley.content.editing.Desktop.page;
import static health.charley.content.editing.Staff.EDITOR;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A finding stays with the words that it was put on: its mark stands behind them in the text, or it is told that they changed. */
@QuarkusTest
class MarkedTextTest {
    private static final String TEXT = "manuscript.sections[1].markdown";
    private static final String FINDINGS = "manuscript.sections[1].findings";
    private static final String WORDS_CHANGED = "objections.findAll { it.code == 'finding-words-changed' }";

    @Test
    void the_text_is_read_with_the_marks_of_its_findings() {
        Staff.draft("marks-read");

        EDITOR.get(page("marks-read") + "?marked=true")
                .statusCode(200)
                .body(TEXT, is("You may notice that:\n\n- the calf hurts\n- one leg is swollen {swelling-one-leg}"))
                .body(FINDINGS, empty());
    }

    @Test
    void an_item_that_goes_takes_its_finding_along() {
        saved("marks-gone", marked("- the calf hurts\n- the skin is red"));

        EDITOR.get(page("marks-gone")).body(FINDINGS, empty());
    }

    @Test
    void an_item_put_before_it_moves_a_finding_with_its_words() {
        saved("marks-moved", marked("- it is warm\n- the calf hurts\n- one leg is swollen {swelling-one-leg}"));

        EDITOR.get(page("marks-moved"))
                .body(TEXT, is("- it is warm\n- the calf hurts\n- one leg is swollen"))
                .body(FINDINGS + ".item", contains(3))
                .body(FINDINGS + ".finding", contains("swelling-one-leg"));
    }

    @Test
    void a_mark_outside_a_list_is_refused_where_it_stands() {
        save("marks-outside", marked("One leg is swollen. {swelling-one-leg}"))
                .statusCode(400)
                .body("errors.pointer", contains("#/sections/1/markdown"));
    }

    @Test
    void a_mark_that_was_not_closed_is_refused_where_it_stands() {
        save("marks-unclosed", marked("- the calf hurts\n- one leg is swollen {swelling-one-leg"))
                .statusCode(400)
                .body("errors.pointer", contains("#/sections/1/markdown"))
                .body("detail", startsWith("Readers would see '{swelling-one-leg' as it is."));
    }

    @Test
    void a_finding_told_by_number_beside_marks_is_refused() {
        save("marks-and-numbers", Draft.sample())
                .statusCode(400)
                .body("errors.pointer", contains("#/sections/1/findings"));
    }

    @Test
    void whoever_submits_is_told_that_a_finding_came_to_stand_on_other_words() {
        submitted("words-changed", "- it is warm\n- the calf hurts\n- one leg is swollen")
                .body(WORDS_CHANGED + ".blocking", contains(false))
                .body(WORDS_CHANGED + ".pointer", contains("#/sections/1/findings/0"))
                .body(
                        WORDS_CHANGED + ".detail",
                        hasItem(
                                "The finding 'swelling-one-leg' stands on 'the calf hurts'; in what was published last it"
                                        + " stands on 'one leg is swollen'."));
    }

    @Test
    void a_finding_that_stays_on_its_words_is_no_change() {
        submitted("words-kept", "- the calf aches\n\n1. one leg is  swollen").body(WORDS_CHANGED, empty());
    }

    private static Draft marked(String text) {
        return Draft.sample().withSection(1, "markdown", text).withSection(1, "findings", List.of());
    }

    private static void saved(String slug, Draft draft) {
        save(slug, draft).statusCode(200);
    }

    private static ValidatableResponse save(String slug, Draft draft) {
        var seen = Staff.draft(slug);
        return EDITOR.json(draft.body())
                .header("If-Match", seen)
                .put(page(slug) + "?marked=true")
                .then();
    }

    /** Keeps the finding on the second item, whatever that says now. */
    private static ValidatableResponse submitted(String slug, String text) {
        var live = Staff.live(slug);
        var draft = Draft.sample()
                .withSection(1, "markdown", text)
                .withSection(1, "findings", List.of(Map.of("item", 2, "finding", "swelling-one-leg")));
        return EDITOR.step(slug, etag(EDITOR.save(slug, live, draft).statusCode(200)), "submission")
                .statusCode(200);
    }
}
