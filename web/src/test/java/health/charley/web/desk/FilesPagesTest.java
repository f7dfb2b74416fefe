package health.charley.web.desk;

import static health.charley.web.desk.Editors.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.Browser;
import health.charley.web.example.ExampleServices;
import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FilesPagesTest {
    private static final String PAGE = "/desk/files";

    @Test
    void all_content_is_downloaded_as_one_archive() {
        var publisher = at("/desk", "publisher");
        assertTrue(publisher.sees().has("href=\"/desk/files\""));

        assertTrue(publisher.opens(PAGE).sees().has("href=\"/desk/files/content.zip\""));
        assertTrue(publisher.sees().has("the redirects to these pages"));
        publisher.opens(PAGE + "/content.zip");

        assertEquals("all content", publisher.sees().html());
    }

    @Test
    void an_import_is_rehearsed_and_then_done() {
        var publisher = at(PAGE, "publisher");

        sent(publisher, "fine", "step", "rehearse");
        assertTrue(publisher.sees().has("<h1 class=\"govuk-heading-l\">What the import would do</h1>"));
        assertTrue(publisher.sees().has("Nothing stops it."));
        assertTrue(publisher.sees().has("To weigh: 1"));
        assertTrue(publisher.sees().has("article leg-cramps: A sign reads &lt;otherwise&gt;."));
        assertTrue(publisher.sees().has("<li>new-author</li>"));
        assertTrue(publisher.sees().has("<li>new-work</li>"));
        assertTrue(publisher.sees().has("<li>article old-cramps</li>"));
        assertTrue(publisher.sees().has("Search gets other synonyms."));
        assertTrue(ExampleServices.lastRequestTo("content").endsWith("\nfine"));

        sent(publisher.opens(PAGE), "fine", "step", "take-over", "accept-reviews", "yes");
        assertTrue(publisher.sees().has("<h1 class=\"govuk-heading-l\">The import is done</h1>"));
        assertTrue(publisher.sees().has("To weigh: 1"));
        assertTrue(publisher.sees().has("New pages: 1"));
        assertTrue(publisher.sees().has("href=\"/desk/pages/article/leg-cramps\""));
        assertTrue(publisher.sees().has("Pages that read as their files do already: 2."));
        assertTrue(publisher.sees().has("article leg-cramps</a> no longer leads to causes/&lt;gone&gt;."));
        var request = ExampleServices.lastRequestTo("content");
        assertTrue(request.startsWith("POST /api/content/v1/imports?dryRun=false&acceptReviews=true"), request);
        assertTrue(request.contains("content-type: application/zip"));
    }

    @Test
    void what_stops_an_import_is_said_page_by_page() {
        var publisher = at(PAGE, "publisher");

        sent(publisher, "unsafe", "step", "rehearse");
        assertTrue(publisher.sees().has("It would be stopped by this:"));
        assertTrue(publisher.sees().has("article leg-cramps: A red flag is missing."));

        sent(publisher.opens(PAGE), "unsafe", "step", "take-over");
        assertEquals(409, publisher.sees().status());
        assertTrue(publisher.sees().has("Nothing was taken over, because of this:"));
        assertTrue(publisher.sees().has("authors/&lt;signer&gt;.md: Somebody signs as this author."));
        assertTrue(publisher.sees().has("To weigh: 1"));
        assertTrue(publisher.sees().has("article leg-cramps: A red flag is missing."));
        assertFalse(publisher.sees().has("New pages"));
    }

    @Test
    void each_fault_of_an_archive_is_named_and_what_was_ticked_stays() {
        var publisher = at(PAGE, "publisher");

        sent(publisher, "broken", "step", "take-over", "accept-reviews", "yes");

        assertEquals(400, publisher.sees().status());
        assertTrue(publisher.sees().has("articles/&lt;a&gt;.md has no author."));
        assertTrue(publisher.sees().has("citations.yaml can&#39;t be read."));
        assertTrue(publisher.sees().has("value=\"yes\" checked"));
    }

    @Test
    void without_an_archive_nothing_is_sent_on() {
        var publisher = at(PAGE, "publisher");

        sent(publisher, "", "step", "take-over");

        assertEquals(400, publisher.sees().status());
        assertTrue(publisher.sees().has("<a href=\"#archive\">Archive: Choose the archive.</a>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"weird", "", "Rehearse"})
    void a_step_that_is_none_takes_nothing_over(String step) {
        var publisher = at(PAGE, "publisher");

        sent(publisher, "fine", "step", step);

        assertEquals(400, publisher.sees().status());
        assertTrue(publisher.sees().has("Choose whether to try the import or to do it."));
        assertFalse(ExampleServices.lastRequestTo("content").startsWith("POST"));
    }

    @Test
    void without_a_step_nothing_is_taken_over() {
        var publisher = at(PAGE, "publisher");

        sent(publisher, "fine");

        assertEquals(400, publisher.sees().status());
        assertFalse(ExampleServices.lastRequestTo("content").startsWith("POST"));
    }

    @Test
    void an_archive_that_is_too_large_is_refused_with_a_page() {
        var publisher = at(PAGE, "publisher");

        sent(publisher, "x".repeat(5 * 1024 * 1024), "step", "rehearse");

        assertEquals(413, publisher.sees().status());
        assertTrue(
                publisher.sees().has("<h1 class=\"govuk-heading-l\">That is too large</h1>"),
                publisher.sees().html());
    }

    @Test
    void a_form_with_a_file_needs_the_token_too() {
        var publisher = at(PAGE, "publisher");

        publisher.browser().changeCookie("charley-form", "A".repeat(43));
        sent(publisher, "fine", "step", "take-over");

        assertEquals(403, publisher.sees().status());
        assertTrue(publisher.sees().has("That form could not be accepted"));
    }

    @Test
    void who_is_no_publisher_is_told_so_before_and_after() {
        var editor = at("/desk", "editor");
        assertTrue(editor.sees().has("All content as files: only for publishers"));

        assertTrue(editor.opens(PAGE).sees().has("This is for the role “publisher”"));
        assertFalse(editor.sees().has("id=\"take-over\""));
        assertEquals(403, editor.opens(PAGE + "/content.zip").sees().status());
        assertEquals(403, at(PAGE, "patient").sees().status());
    }

    @Test
    void who_is_not_signed_in_is_asked_to() {
        var stranger = new Browser().open("/quiz/leg-cramps").submitFile(PAGE, "archive", "fine", "step", "take-over");

        assertTrue(stranger.page().has("name=\"username\""));
    }

    private static void sent(Patient publisher, String archive, String... fields) {
        publisher.browser().submitFile(PAGE, "archive", archive, fields);
    }
}
