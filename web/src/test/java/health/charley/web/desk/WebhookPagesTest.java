package health.charley.web.desk;

import static health.charley.web.desk.Editors.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WebhookPagesTest {
    private static final String PAGE = "/desk/webhooks";
    private static final Pattern WEBHOOK = Pattern.compile("id=\"to-webhook\" href=\"([^\"]+)\"");
    private static final String MESSAGE = "msg_01997c3a-5b00-7000-8000-00000000000b";

    @Test
    void a_webhook_is_registered_watched_and_removed_and_its_secret_is_shown_once() {
        var publisher = at("/desk", "publisher");
        assertTrue(publisher.sees().has("href=\"/desk/webhooks\""));

        publisher.opens(PAGE).sends(PAGE, "url", "https://www.example.org/hook", "page.published", "yes");
        assertTrue(publisher.sees().has("id=\"secret\">whsec_c2VjcmV0<"));
        var link = WEBHOOK.matcher(publisher.sees().html());
        assertTrue(link.find());
        var webhook = link.group(1);
        publisher.opens(webhook);
        assertTrue(publisher.sees().has("https://www.example.org/hook"));
        assertFalse(publisher.sees().has("whsec_"));
        assertFalse(publisher.opens(PAGE).sees().has("whsec_"));
        assertTrue(publisher.sees().has("Told of publication."));

        publisher.opens(webhook);
        assertTrue(publisher.sees().has("Given up, tried 14 times."));
        assertTrue(publisher.sees().has("The answer was not one of success, but 503."));
        publisher.sends(webhook + "/deliveries/" + MESSAGE);
        assertTrue(publisher.sees().has("The message waits to be sent again."));
        assertTrue(publisher.sees().has("It is tried next 4 May 2026 at 09:12 UTC."));

        publisher.sends(webhook + "/removal");
        assertEquals(PAGE, publisher.sees().path());
        assertTrue(publisher.sees().has("The webhook was removed."));
    }

    @Test
    void a_webhook_that_is_told_of_nothing_comes_back_with_what_was_typed() {
        var publisher = at(PAGE, "publisher");

        publisher.sends(PAGE, "url", "https://www.example.org/<nothing>");

        assertEquals(400, publisher.sees().status());
        assertTrue(publisher.sees().has("<a href=\"#events\">Told when: Say at least one.</a>"));
        assertTrue(publisher.sees().has("value=\"https://www.example.org/&lt;nothing&gt;\""));
        assertFalse(publisher.sees().has("value=\"yes\" checked"));
    }

    @Test
    void an_editor_is_told_that_webhooks_are_for_publishers() {
        var editor = at("/desk", "editor");
        assertTrue(editor.sees().has("Webhooks: only for publishers"));

        assertEquals(403, editor.opens(PAGE).sees().status());
        assertTrue(editor.sees().has("This is for the role “publisher”, which your account does not have."));
    }
}
