package health.charley.web.desk;

import static health.charley.web.desk.Editors.at;
import static health.charley.web.desk.Editors.tag;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A step that the service refuses leaves what was typed to it where it was typed. */
@QuarkusTest
class RefusedStepTest {
    private static final String TOO_LONG = "Say <where>. " + "a".repeat(2000);

    @ParameterizedTest
    @CsvSource({"request-changes, What has to change", "sign-off, Comment for the editors (optional)"})
    void a_comment_that_is_too_long_comes_back_to_its_field(String step, String label) {
        var page = "/desk/pages/cause/too-long-" + step;
        var clinician = submitted(page);

        clinician.sends(page + "/steps/" + step, "etag", tag(clinician), "words", TOO_LONG);

        var sentence = "This may have at most 2000 characters or entries.";
        assertEquals(400, clinician.sees().status());
        assertTrue(clinician.sees().has("<a href=\"#" + step + "\">" + label + ": " + sentence + "</a>"));
        assertTrue(clinician.sees().has(TOO_LONG.replace("<", "&lt;").replace(">", "&gt;") + "</textarea>"));
        assertFalse(clinician.sees().has("/comment"));
    }

    @Test
    void a_comment_to_a_sign_off_that_can_not_be_comes_back() {
        var page = "/desk/pages/cause/nameless";
        var clinician = submitted(page);

        clinician.sends(page + "/steps/sign-off", "etag", tag(clinician), "words", "All <well>.");

        assertEquals(409, clinician.sees().status());
        assertTrue(clinician.sees().has("<a href=\"#sign-off\">Your account is linked to no author.</a>"));
        assertTrue(clinician.sees().has("All &lt;well&gt;.</textarea>"));
    }

    @Test
    void a_comment_that_has_no_form_any_more_stands_on_the_page_about_the_refusal() {
        var page = "/desk/pages/cause/never-submitted";
        var clinician = at(page, "clinician");

        clinician.sends(page + "/steps/request-changes", "etag", tag(clinician), "words", "Say <where>.");

        assertEquals(409, clinician.sees().status());
        assertTrue(clinician.sees().has("The page does not stand for this."));
        assertTrue(clinician.sees().has("Say &lt;where&gt;.</textarea>"));
    }

    @ParameterizedTest
    @CsvSource({"'', manuscript-headline, Mine", "/manuscript, manuscript, {\"headline\": \"Mine\"}"})
    void words_that_may_not_be_saved_stand_on_the_page_about_the_refusal(String form, String field, String typed) {
        var page = "/desk/pages/cause/locked";
        var editor = at(page, "editor");

        editor.sends(page + form, "etag", tag(editor), field, typed);

        assertEquals(409, editor.sees().status());
        assertTrue(editor.sees().has("The page is in the archive."));
        assertTrue(editor.sees().has(typed.replace("\"", "&quot;") + "</textarea>"));
    }

    @Test
    void a_manuscript_of_many_signs_is_saved_however_long_its_form_is() {
        var page = "/desk/pages/cause/many-signs";
        var editor = at(page, "editor");

        editor.sends(page + "/manuscript", "etag", tag(editor), "manuscript", manuscript("\\\"".repeat(100_000)));

        assertEquals(200, editor.sees().status());
        assertTrue(editor.sees().has("The draft was saved."));
    }

    @Test
    void a_manuscript_that_is_too_large_stands_on_the_page_that_says_so() {
        var page = "/desk/pages/cause/too-large";
        var editor = at(page, "editor");
        assertTrue(editor.opens(page + "/manuscript").sees().has("At most 256 KB"));

        var words = "\"" + "x".repeat(30_000) + "\"";
        editor.sends(
                page + "/manuscript",
                "etag",
                tag(editor),
                "manuscript",
                "{\"tags\": [" + String.join(",", Collections.nCopies(10, words)) + "]}");

        assertEquals(413, editor.sees().status());
        assertTrue(editor.sees().has("<h1 class=\"govuk-heading-l\">That is too large</h1>"));
        assertTrue(editor.sees().has("at most 256 KB can be saved."));
        assertTrue(editor.sees().has("x".repeat(30_000)));
    }

    private static String manuscript(String summary) {
        return "{\"headline\": \"Mine\", \"summary\": \"" + summary + "\"}";
    }

    private static Patient submitted(String page) {
        var clinician = at(page, "clinician");
        return clinician.sends(page + "/steps/submit", "etag", tag(clinician));
    }
}
