package health.charley.web.desk;

import static health.charley.web.desk.Editors.at;
import static health.charley.web.desk.Editors.field;
import static health.charley.web.desk.Editors.tag;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.ExampleServices;
import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TranslationPagesTest {
    private static final String SPANISH = "<option value=\"es\">Spanish</option>";
    private static final String SAMPLE = "value=\"Sample cause: what it is and what helps\"";

    @Test
    void a_translation_begins_with_the_words_of_the_original() {
        var page = "/desk/pages/cause/to-translate";
        var editor = at(page, "editor");
        assertTrue(editor.sees().has(SPANISH));
        assertFalse(editor.sees().has("<option value=\"en\">"));

        editor.sends(page + "/translations", "translation", "es");

        assertTrue(editor.sees().has("The translation was begun."));
        assertTrue(editor.sees().has("cause to-translate (es)"));
        assertTrue(editor.sees().has("to be translated into Spanish."));
        assertTrue(editor.sees().has(SAMPLE), editor.sees().html());
        assertFalse(editor.sees().has("id=\"translation-form\""));
        assertTrue(editor.opens(page + "/manuscript?language=es").sees().has("goodacre-2005"));
    }

    @Test
    void a_translation_begins_with_what_readers_see_and_not_with_a_draft_of_it() {
        var page = "/desk/pages/cause/published-original";
        for (var step : new String[][] {{"editor", "submit"}, {"reviewer", "sign-off"}, {"publisher", "publish"}}) {
            var worker = at(page, step[0]);
            worker.sends(page + "/steps/" + step[1], "etag", tag(worker));
        }
        var editor = at(page, "editor");
        editor.sends(page, "etag", tag(editor), "manuscript-headline", "Not yet read by anybody");
        assertTrue(editor.sees().has("Not yet read by anybody"));

        editor.sends(page + "/translations", "translation", "es");

        assertTrue(editor.sees().has(SAMPLE), editor.sees().html());
        assertFalse(editor.sees().has("value=\"Not yet read by anybody\""));
        saves(editor, page, "manuscript-headline", "Calambres");
        assertTrue(editor.sees().has("The draft was saved."), editor.sees().html());
    }

    @Test
    void what_was_translated_is_saved_with_all_else_that_the_original_has() {
        var page = "/desk/pages/cause/translated";
        var editor = begun(page);

        saves(editor, page, "manuscript-headline", "Calambres", "manuscript-sections-1-markdown", "- la pierna");

        assertTrue(editor.sees().has("The draft was saved."), editor.sees().html());
        assertTrue(editor.sees().has("<h1 class=\"govuk-heading-l\">Calambres</h1>"));
        assertFalse(editor.sees().has("to be translated into"));
        editor.opens(page + "/manuscript?language=es");
        assertTrue(editor.sees().has("goodacre-2005"));
        assertTrue(editor.sees().has("- la pierna"));
        assertTrue(editor.opens(page).sees().has(SAMPLE));
        assertTrue(editor.sees().has("<a class=\"govuk-link\" href=\"" + page + "?language=es\">Spanish</a>"));
        assertFalse(editor.sees().has(SPANISH));
    }

    @Test
    void all_words_that_readers_see_can_be_translated_in_the_form() {
        var page = "/desk/pages/cause/all-words";
        var editor = begun(page);
        assertTrue(editor.sees().has("Section symptoms: call-out 1</label>"));
        assertTrue(editor.sees().has("Care card urgent: sign 1</label>"));

        saves(
                editor,
                page,
                "manuscript-alternateNames-0",
                "otro nombre",
                "manuscript-sections-1-callouts-0-markdown",
                "Mida las dos.",
                "manuscript-careCards-0-items-0-text",
                "la pierna duele");

        editor.opens(page + "/manuscript?language=es");
        assertTrue(
                editor.sees().has("[ &quot;otro nombre&quot; ]"), editor.sees().html());
        assertTrue(editor.sees().has("Mida las dos."));
        assertTrue(editor.sees().has("la pierna duele"));
        assertTrue(editor.sees().has("R11"));
    }

    @Test
    void when_the_original_was_changed_meanwhile_nothing_lands_in_the_wrong_place_and_nothing_is_lost() {
        var page = "/desk/pages/cause/moving-original";
        var translator = begun(page);
        var editor = at(page, "clinician");
        editor.sends(page, "etag", tag(editor), "manuscript-headline", "Another");

        saves(translator, page, "manuscript-headline", "Calambres");

        assertEquals(412, translator.sees().status());
        assertTrue(translator.sees().has("Calambres</textarea>"));
        assertTrue(translator.opens(page + "?language=es").sees().has("value=\"Another\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "qq", "Spanish", "en", "../es"})
    void what_is_no_language_to_translate_into_is_said_and_sent_nowhere(String language) {
        var page = "/desk/pages/cause/no-language";
        var editor = at(page, "editor");

        editor.sends(page + "/translations", "translation", language);

        assertEquals(400, editor.sees().status());
        assertTrue(editor.sees().has("<a href=\"#translation\">Choose one of the languages in the list.</a>"));
        assertTrue(editor.sees().has(SAMPLE));
        assertFalse(ExampleServices.lastRequestTo("content").startsWith("POST"));
    }

    @Test
    void a_translation_that_exists_is_not_begun_again() {
        var page = "/desk/pages/cause/begun-twice";
        var editor = begun(page);

        editor.opens(page).sends(page + "/translations", "translation", "es");

        assertEquals(409, editor.sees().status());
        assertTrue(editor.sees().has("<a href=\"#translation\">There is one already.</a>"));
        assertTrue(editor.sees().has(SAMPLE));
    }

    @Test
    void a_translation_is_not_translated() {
        var page = "/desk/pages/cause/twice-removed";
        var editor = begun(page);

        editor.sends(page + "/translations?language=es", "translation", "fr");

        assertEquals(400, editor.sees().status());
        assertTrue(editor.sees().has("This page is a translation itself."));
        assertTrue(editor.sees().has("id=\"go-back\" href=\"" + page + "\""));
    }

    @Test
    void who_does_not_write_is_offered_no_translation_and_not_shown_another_language_for_one() {
        var page = "/desk/pages/cause/only-read";
        begun(page);
        var reviewer = at(page, "reviewer");
        assertFalse(reviewer.sees().has("id=\"translation-form\""));

        reviewer.opens(page + "?language=es");

        assertTrue(reviewer.sees().has("Nobody has written this page yet."));
        assertFalse(reviewer.sees().has("A cause that stands for all others."));
    }

    private static Patient begun(String page) {
        return at(page, "editor").sends(page + "/translations", "translation", "es");
    }

    /** Sends the form of words of the Spanish page at hand. */
    private static void saves(Patient editor, String page, String... words) {
        var fields = new String[words.length + 4];
        fields[0] = "etag";
        fields[1] = tag(editor);
        fields[2] = "source";
        fields[3] = field(editor, "source");
        System.arraycopy(words, 0, fields, 4, words.length);
        editor.sends(page + "?language=es", fields);
    }
}
