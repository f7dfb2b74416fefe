package health.charley.web.desk;

import static health.charley.web.desk.Editors.at;
import static health.charley.web.desk.Editors.tag;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.ExampleServices;
import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuthorPagesTest {
    @Test
    void an_author_is_added_listed_and_changed() {
        var editor = at("/desk", "editor");
        assertTrue(editor.sees().has("href=\"/desk/authors\""));

        added(editor, "whole-way");
        assertEquals("/desk/authors/whole-way", editor.sees().path());
        assertTrue(editor.sees().has("The author was added."));
        editor.sends(
                "/desk/authors/whole-way",
                "etag",
                tag(editor),
                "name",
                "Ann <b>Other</b>",
                "jobTitle",
                "Nurse",
                "biography",
                "Two\r\nlines.",
                "sample",
                "yes");

        assertTrue(editor.sees().has("The profile was saved."));
        assertTrue(editor.opens("/desk/authors").sees().has("Ann &lt;b&gt;Other&lt;/b&gt;"));
        assertTrue(editor.sees().has("whole-way, invented"));
        assertTrue(editor.opens("/desk/authors/whole-way").sees().has("Two\nlines.</textarea>"));
    }

    @Test
    void an_id_becomes_part_of_an_address_only_as_it_should_be() {
        var editor = at("/desk/new-author", "editor");

        editor.sends("/desk/new-author", "id", "../pages", "name", "Ann Author", "biography", "Kept.");

        assertEquals(400, editor.sees().status());
        assertTrue(editor.sees().has("<a href=\"#id\">Id: Write it in small letters and digits"));
        assertTrue(editor.sees().has("value=\"../pages\""));
        assertTrue(editor.sees().has("Kept.</textarea>"));
    }

    @Test
    void an_id_that_is_taken_overwrites_nobody() {
        var editor = at("/desk/new-author", "editor");
        added(editor, "first-come");

        editor.opens("/desk/new-author")
                .sends("/desk/new-author", "id", "first-come", "name", "Another", "biography", "Kept.");

        assertEquals(409, editor.sees().status());
        assertTrue(editor.sees().has("<a href=\"#id\">Id: This is taken. Choose another.</a>"));
        assertTrue(editor.sees().has("value=\"Another\""));
        assertTrue(editor.opens("/desk/authors/first-come").sees().has("Ann Author"));
    }

    @Test
    void what_is_wrong_stands_at_its_field_with_what_was_typed() {
        var editor = at("/desk/new-author", "editor");
        added(editor, "faulty");

        editor.sends("/desk/authors/faulty", "etag", tag(editor), "name", " ", "biography", "Kept.", "sample", "yes");

        assertEquals(400, editor.sees().status());
        assertTrue(editor.sees().has("<a href=\"#name\">Name, as readers see it: This is needed.</a>"));
        assertTrue(editor.sees().has("Kept.</textarea>"));
        assertTrue(editor.sees().has("value=\"yes\" checked"));
    }

    @Test
    void who_comes_second_overwrites_nothing_and_loses_nothing() {
        var first = at("/desk/new-author", "editor");
        added(first, "two-editors");
        var second = at("/desk/authors/two-editors", "clinician");
        var seenBySecond = tag(second);
        first.sends("/desk/authors/two-editors", "etag", tag(first), "name", "The first", "biography", "One.");

        second.sends("/desk/authors/two-editors", "etag", seenBySecond, "name", "The second", "biography", "Two.");

        assertEquals(412, second.sees().status());
        assertTrue(second.sees().has("Somebody else changed this author meanwhile"));
        assertTrue(second.sees().has("The second</textarea>"));
        assertTrue(second.opens("/desk/authors/two-editors").sees().has("value=\"The first\""));
    }

    @Test
    void a_publisher_says_which_account_signs_and_an_editor_reads_that_they_may_not() {
        var page = "/desk/authors/signer";
        var editor = at("/desk/new-author", "editor");
        added(editor, "signer");
        assertTrue(editor.sees().has("Only a publisher can change this."));

        var publisher = at(page, "publisher");
        assertTrue(publisher.sees().has("Only an editor can change this."));
        publisher.sends(page + "/account", "etag", tag(publisher), "account", "taken");
        assertEquals(409, publisher.sees().status());
        assertTrue(publisher.sees().has("<a href=\"#form\">The account signs as &#39;another&#39;.</a>"));
        assertTrue(publisher.sees().has("value=\"taken\""));
        publisher.sends(page + "/account", "etag", tag(publisher), "account", "reviewer");
        assertTrue(publisher.sees().has("The account signs as this author from now on."));

        editor.opens(page).sends(page, "etag", tag(editor), "name", "Mine", "biography", "Kept.");
        assertEquals(409, editor.sees().status());
        assertTrue(editor.sees().has("Somebody signs pages as this author."));
        assertTrue(editor.sees().has("Kept.</textarea>"));

        publisher.sends(page + "/account", "etag", tag(publisher), "unlink", "yes");
        assertTrue(publisher.sees().has("No account signs as this author any more."));
    }

    @Test
    void who_has_no_role_is_sent_away_before_the_form() {
        assertEquals(403, at("/desk/new-author", "patient").sees().status());
        assertFalse(at("/desk/new-author", "publisher").sees().has("id=\"save\""));
    }

    @Test
    void the_content_service_is_asked_in_the_name_of_the_person() {
        at("/desk/authors", "editor");

        assertTrue(ExampleServices.lastRequestTo("content").contains("authorization: Bearer ey"));
    }

    private static void added(Patient editor, String id) {
        editor.sends(
                "/desk/new-author",
                "id",
                id,
                "name",
                "Ann Author",
                "jobTitle",
                "Family doctor",
                "biography",
                "Writes about legs.");
    }
}
