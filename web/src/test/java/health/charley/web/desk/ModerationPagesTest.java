package health.charley.web.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.ExampleServices;
import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ModerationPagesTest {
    private static final String STORY = "/desk/stories/01997c3a-5b00-7000-8000-00000000000a";

    @Test
    void a_moderator_is_led_to_the_stories_and_not_to_the_pages() {
        var moderator = new Patient().opens("/desk").signsInAs("moderator");

        assertTrue(moderator.sees().has("href=\"/desk/stories\""));
        assertFalse(moderator.sees().has("id=\"pages-heading\""));
    }

    @Test
    void a_story_is_read_as_text_before_it_is_shown() {
        var moderator = new Patient().opens(STORY).signsInAs("moderator");

        assertTrue(moderator.sees().has("Mine &lt;i&gt;ached&lt;/i&gt; in Springfield."));

        moderator.sends(STORY + "/approval", "etag", "\"3\"");
        assertEquals("/desk/stories", moderator.sees().path());
    }

    @Test
    void each_line_is_a_phrase_to_take_out() {
        var moderator = new Patient().opens(STORY).signsInAs("moderator");

        moderator.sends(STORY + "/redaction", "etag", "\"3\"", "phrases", "Spring\r\n\r\nfield", "remove-name", "yes");

        assertEquals(STORY, moderator.sees().path());
    }

    @Test
    void a_story_that_somebody_changed_meanwhile_is_left_alone() {
        var moderator = new Patient().opens(STORY).signsInAs("moderator");

        moderator.sends(STORY + "/rejection", "etag", "\"2\"", "reason", "It names a place.");

        assertEquals(412, moderator.sees().status());
        assertTrue(moderator.sees().has("It was changed."));
        assertTrue(ExampleServices.lastRequestTo("content").contains("{\"reason\":\"It names a place.\"}"));
    }
}
