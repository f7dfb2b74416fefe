package health.charley.web.desk;

import static health.charley.web.desk.Editors.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RedirectPagesTest {
    private static final String PAGE = "/desk/redirects";

    @Test
    void an_old_address_leads_to_a_page_until_the_redirect_is_removed() {
        var editor = at("/desk", "editor");
        assertTrue(editor.sees().has("href=\"/desk/redirects\""));

        saved(editor.opens(PAGE), "night-cramps", "leg-cramps");
        assertTrue(editor.sees().has("Readers who ask for the old address are led to the page from now on."));
        assertTrue(editor.sees().has("article night-cramps</h2>"));
        assertTrue(editor.sees().has("href=\"/desk/pages/article/leg-cramps\""));

        editor.sends(
                PAGE + "/removal", "kind", "article", "language", "en-US", "from", "night-cramps", "to", "leg-cramps");
        assertTrue(editor.sees().has("The redirect was removed."));
        assertFalse(editor.sees().has("article night-cramps</h2>"));
    }

    @Test
    void what_is_wrong_stands_at_its_field_with_what_was_typed() {
        var editor = at(PAGE, "editor");

        saved(editor, "Old Address", "leg-cramps");
        assertEquals(400, editor.sees().status());
        assertTrue(editor.sees().has("<a href=\"#from\">Last part of the old address: Write it in small letters"));
        assertTrue(editor.sees().has("value=\"Old Address\""));

        saved(editor, "old-address", "nowhere");
        assertEquals(400, editor.sees().status());
        assertTrue(editor.sees().has("<a href=\"#to\">Last part of the page’s address: There is no such page.</a>"));
        assertTrue(editor.sees().has("value=\"old-address\""));
    }

    @Test
    void what_the_service_refuses_as_a_whole_is_said_with_what_was_typed() {
        var editor = at(PAGE, "editor");

        saved(editor, "in-a-circle", "in-a-circle");

        assertEquals(409, editor.sees().status());
        assertTrue(editor.sees().has("A redirect can&#39;t lead to its own address."));
        assertTrue(editor.sees().has("value=\"in-a-circle\""));
    }

    @Test
    void an_address_that_leads_somewhere_already_is_not_led_elsewhere() {
        var editor = at(PAGE, "editor");
        saved(editor, "led-once", "leg-cramps");

        saved(editor.opens(PAGE), "led-once", "sciatica");

        assertEquals(409, editor.sees().status());
        assertTrue(editor.sees().has("This address has a redirect already. Remove that one first."));
        assertTrue(editor.opens(PAGE).sees().has("href=\"/desk/pages/article/leg-cramps\""));
    }

    @Test
    void a_redirect_that_leads_elsewhere_by_now_is_not_removed() {
        var editor = at(PAGE, "editor");
        saved(editor, "led-elsewhere", "leg-cramps");

        editor.opens(PAGE)
                .sends(
                        PAGE + "/removal",
                        "kind",
                        "article",
                        "language",
                        "en-US",
                        "from",
                        "led-elsewhere",
                        "to",
                        "as-it-was-seen");

        assertEquals(412, editor.sees().status());
        assertTrue(editor.sees().has("Somebody else changed this meanwhile"));
        assertTrue(editor.opens(PAGE).sees().has("article led-elsewhere</h2>"));
    }

    @Test
    void a_publisher_is_told_that_redirects_are_for_editors() {
        var publisher = at("/desk", "publisher");
        assertTrue(publisher.sees().has("Redirects from old addresses: only for editors"));

        assertEquals(403, publisher.opens(PAGE).sees().status());
        assertTrue(publisher.sees().has("This is for the role “editor”, which your account does not have."));
    }

    private static void saved(Patient editor, String from, String to) {
        editor.sends(PAGE, "kind", "article", "language", "en-US", "from", from, "to", to);
    }
}
