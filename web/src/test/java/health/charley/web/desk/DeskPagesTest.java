package health.charley.web.desk;

import static health.charley.web.desk.Editors.at;
import static health.charley.web.desk.Editors.tag;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.ExampleServices;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeskPagesTest {
    @Test
    void who_has_no_role_is_told_so_in_words() {
        var patient = at("/desk", "patient");

        assertEquals(403, patient.sees().status());
        assertTrue(patient.sees().has("The desk is for people who work on content"));
        assertFalse(patient.opens("/").sees().has("id=\"desk-link\""));
    }

    @Test
    void an_editor_sees_the_pages_and_is_led_back_to_them_from_everywhere() {
        var editor = at("/desk?stage=draft", "editor");

        assertTrue(editor.sees().has("You are here as editor."));
        assertTrue(editor.sees().has("href=\"/desk/pages/cause/shelf\""));
        assertTrue(editor.sees().has("<option value=\"draft\" selected>"));
        assertTrue(editor.opens("/").sees().has("id=\"desk-link\""));
    }

    @Test
    void a_work_list_says_which_pages_wait_and_why() {
        var editor = at("/desk", "editor");
        assertTrue(editor.sees().has("href=\"/desk/work-lists/not-helpful\""));

        editor.opens("/desk/work-lists/not-helpful");

        assertEquals(200, editor.sees().status());
        assertTrue(editor.sees().has("href=\"/desk/pages/cause/shelf\""));
        assertTrue(editor.sees().has("7 people found it not helpful."));
        assertEquals(404, editor.opens("/desk/work-lists/nonsense").sees().status());
    }

    @Test
    void a_page_goes_from_writing_over_review_to_its_readers() {
        var page = "/desk/pages/cause/whole-way";
        var editor = at(page, "editor");
        var tag = tag(editor);
        editor.sends(page, "etag", tag, "manuscript-headline", "Another headline");
        assertTrue(editor.sees().has("The draft was saved."));
        assertTrue(editor.sees().has("<h1 class=\"govuk-heading-l\">Another headline</h1>"));
        editor.sends(page + "/steps/submit", "etag", tag(editor));
        assertTrue(editor.sees().has("The draft was submitted for review."));
        assertFalse(editor.sees().has("id=\"sign-off-button\""));

        var reviewer = at(page, "reviewer");
        reviewer.sends(page + "/steps/sign-off", "etag", tag(reviewer), "words", "");
        assertTrue(reviewer.sees().has("The draft was signed off."));

        var publisher = at(page, "publisher");
        publisher.sends(page + "/steps/publish", "etag", tag(publisher));
        assertTrue(publisher.sees().has("The draft was published."));
        assertTrue(publisher.sees().has("id=\"live\">revision 1<"));
    }

    @Test
    void what_the_form_does_not_show_is_saved_as_it_was() {
        var page = "/desk/pages/cause/kept";
        var editor = at(page, "editor");

        editor.sends(page, "etag", tag(editor), "manuscript-sections-0-markdown", "One line.\r\nAnother.");

        editor.opens(page + "/manuscript");
        assertTrue(editor.sees().has("swelling-one-leg"));
        assertTrue(editor.sees().has("goodacre-2005"));
        assertTrue(editor.sees().has("One line.\\nAnother."));
    }

    @Test
    void a_finding_is_shown_and_taken_at_the_end_of_the_item_that_speaks_of_it() {
        var page = "/desk/pages/cause/marked";
        var editor = at(page, "editor");
        assertTrue(
                editor.sees().has("- one leg is swollen {swelling-one-leg}</textarea>"),
                editor.sees().html());
        assertTrue(editor.opens(page + "/manuscript").sees().has("- one leg is swollen {swelling-one-leg}"));

        editor.opens(page).sends(page, "etag", tag(editor), "manuscript-sections-1-markdown", "- the calf hurts");

        assertFalse(editor.opens(page + "/manuscript").sees().has("swelling-one-leg"));
    }

    @Test
    void a_manuscript_that_is_no_json_comes_back_with_the_place() {
        var page = "/desk/pages/cause/no-json";
        var editor = at(page, "editor");

        editor.sends(page + "/manuscript", "etag", tag(editor), "manuscript", "{\n]");
        assertEquals(400, editor.sees().status());
        assertTrue(editor.sees().has("Line 2 can’t be read as JSON."));

        editor.sends(page + "/manuscript", "etag", tag(editor), "manuscript", "[".repeat(5000));
        assertEquals(400, editor.sees().status());
        assertTrue(editor.sees().has("can’t be read as JSON."));
    }

    @Test
    void what_is_wrong_stands_at_its_field_with_what_was_typed() {
        var page = "/desk/pages/cause/faulty";
        var editor = at(page, "editor");

        editor.sends(page, "etag", tag(editor), "manuscript-headline", "", "manuscript-summary", "<b>Mine</b>");

        assertEquals(400, editor.sees().status());
        assertTrue(editor.sees().has("<a href=\"#manuscript-headline\">Headline: It is empty.</a>"));
        assertTrue(editor.sees().has("&lt;b&gt;Mine&lt;/b&gt;"));
    }

    @Test
    void who_comes_second_overwrites_nothing_and_loses_nothing() {
        var page = "/desk/pages/cause/two-editors";
        var first = at(page, "editor");
        var second = at(page, "clinician");
        var seenBySecond = tag(second);
        first.sends(page, "etag", tag(first), "manuscript-headline", "The first");

        second.sends(page, "etag", seenBySecond, "manuscript-headline", "The second");

        assertEquals(412, second.sees().status());
        assertTrue(second.sees().has("Somebody else changed this page meanwhile"));
        assertTrue(second.sees().has("The second</textarea>"));
        assertTrue(second.opens(page).sees().has("value=\"The first\""));
    }

    @Test
    void a_change_is_not_asked_for_without_a_word_of_what() {
        var page = "/desk/pages/cause/wordless";
        var clinician = at(page, "clinician");
        clinician.sends(page + "/steps/submit", "etag", tag(clinician));

        clinician.sends(page + "/steps/request-changes", "etag", tag(clinician), "words", " ");

        assertEquals(400, clinician.sees().status());
        assertTrue(clinician.sees().has("<a href=\"#request-changes\">Say what has to change</a>"));
    }

    @Test
    void who_may_not_sign_their_own_work_reads_why() {
        var page = "/desk/pages/cause/own-work";
        var clinician = at(page, "clinician");
        clinician.sends(page + "/steps/submit", "etag", tag(clinician));

        clinician.sends(page + "/steps/sign-off", "etag", tag(clinician), "words", "");

        assertEquals(403, clinician.sees().status());
        assertTrue(clinician.sees().has("Nobody signs what they wrote."));
    }

    @Test
    void what_stops_publication_is_listed_before_what_does_not() {
        var page = "/desk/pages/cause/flagged";
        var clinician = at(page, "clinician");
        clinician.sends(page + "/steps/submit", "etag", tag(clinician));
        clinician.sends(page + "/steps/sign-off", "etag", tag(clinician), "words", "");
        var publisher = at(page, "publisher");

        publisher.sends(page + "/steps/publish", "etag", tag(publisher));

        assertEquals(409, publisher.sees().status());
        var stops = publisher.sees().html().indexOf("<strong>Stops publication.</strong> A red flag is missing.");
        var other = publisher.sees().html().indexOf("A finding is missing.");
        assertTrue(0 < stops && stops < other, stops + " " + other);
        assertTrue(publisher.sees().has("at: Care cards 1, signs 2"));
    }

    @Test
    void a_comment_is_no_markup() {
        assertTrue(at("/desk/pages/cause/commented", "editor").sees().has("Say &lt;where&gt; it hurts."));
    }

    @Test
    void the_content_service_is_asked_in_the_name_of_the_person() {
        at("/desk", "editor");

        assertTrue(ExampleServices.lastRequestTo("content").contains("authorization: Bearer ey"));
    }
}
