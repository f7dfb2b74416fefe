package health.charley.web.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.Browser;
import health.charley.web.example.ExampleServices;
import health.charley.web.example.LogRecorder;
import io.quarkus.test.junit.QuarkusTest;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** A reader without an account tells a story. */
@QuarkusTest
class StoryFormTest {
    private static final String FORM = "/articles/leg-cramps/stories/form";
    private static final String STORY = "Mine came every night until I <b>drank</b> more.";
    private static final String SECRET = "s".repeat(43);

    private final Browser reader = new Browser();

    @Test
    void the_form_shows_what_the_author_agrees_to_and_what_readers_are_told() {
        reader.open(FORM);

        assertEquals(200, reader.page().status());
        assertTrue(reader.page().has(">I agree that it is shown.</label>"));
        assertTrue(reader.page().has("Nobody checked it."));
        assertTrue(reader.page().has("name=\"story-token\" value=\"a-new-token\""));
        assertTrue(reader.page().has("maxlength=\"4000\""));
    }

    @Test
    void no_box_is_ticked_beforehand() {
        reader.open(FORM);

        assertFalse(reader.page().has("value=\"yes\" checked"));
    }

    @Test
    void people_do_not_meet_the_field_that_catches_programs() {
        reader.open(FORM);

        assertTrue(
                reader.page().has("<div class=\"govuk-visually-hidden\" aria-hidden=\"true\"><label for=\"website\">"));
        assertTrue(reader.page().has("name=\"website\" type=\"text\" tabindex=\"-1\""));
    }

    @Test
    void a_story_that_was_sent_comes_back_as_the_link_that_takes_it_back() {
        send("a-token");

        assertEquals(200, reader.page().status());
        assertTrue(reader.page().has("It is shown now and never again."));
        assertTrue(reader.page().has("/stories/withdrawal#01997c3a-5b00-7000-8000-00000000000a." + SECRET + "</p>"));
        assertTrue(reader.page().has(">http://localhost"));
    }

    @Test
    void all_that_was_typed_goes_to_the_content_service() {
        send("a-token");

        var sent = ExampleServices.lastRequestTo("content");
        assertTrue(sent.startsWith("POST /api/content/v1/articles/leg-cramps/stories\n"));
        assertTrue(sent.contains("{\"text\":\"" + STORY + "\",\"displayName\":\"Sam\",\"ageBand\":\"30-49\","
                + "\"consent\":true,\"website\":\"\",\"token\":\"a-token\"}"));
    }

    @Test
    void the_content_service_counts_by_the_address_of_the_visitor() {
        send("a-token");

        assertTrue(ExampleServices.lastRequestTo("content").contains("\nx-forwarded-for: 127.0.0.1\n"));
    }

    @Test
    void without_consent_it_is_to_mend_and_nothing_typed_is_lost() {
        reader.open(FORM).submit(FORM, "story-token", "a-token", "text", STORY, "name", "Sam", "age", "30-49");

        assertEquals(400, reader.page().status());
        assertTrue(reader.page().has("<title>Error: Tell your story"));
        assertTrue(reader.page().has("<a href=\"#consent\">Only if you agree.</a>"));
        assertTrue(reader.page().has("Mine came every night until I &lt;b&gt;drank&lt;/b&gt; more.</textarea>"));
        assertTrue(reader.page().has("value=\"Sam\""));
        assertTrue(reader.page().has("<option value=\"30-49\" selected>"));
    }

    @Test
    void what_is_wrong_is_named_in_the_order_of_the_form() {
        reader.open(FORM).submit(FORM, "story-token", "a-token", "text", "short");

        var html = reader.page().html();
        assertTrue(html.indexOf("href=\"#text\"") < html.indexOf("href=\"#consent\""));
    }

    @Test
    void who_was_too_quick_sends_the_same_text_again_with_a_new_form() {
        send("too-quick");

        assertEquals(429, reader.page().status());
        assertTrue(reader.page().has("<a href=\"#send\">That was quick.</a>"));
        assertTrue(reader.page().has("name=\"story-token\" value=\"a-new-token\""));
        assertTrue(reader.page().has("Mine came every night"));
        assertTrue(reader.page().has("value=\"yes\" checked"));
    }

    @Test
    void another_story_with_a_form_that_was_sent_before_is_shown_to_be_kept() {
        send("sent-before");

        assertEquals(409, reader.page().status());
        assertTrue(reader.page().has("and that one was taken."));
        assertTrue(reader.page().has("Mine came every night until I &lt;b&gt;drank&lt;/b&gt; more.</p>"));
        assertFalse(reader.page().has("<textarea"));
    }

    @Test
    void while_content_is_down_the_text_is_shown_to_be_kept() {
        reader.open(FORM);
        ExampleServices.whileDown("content", () -> sendWith("a-token"));

        assertEquals(503, reader.page().status());
        assertTrue(reader.page().has("Mine came every night until I &lt;b&gt;drank&lt;/b&gt; more.</p>"));
    }

    @Test
    void a_form_of_a_page_that_moved_is_the_one_at_its_new_address() {
        reader.open("/articles/night-cramps/stories/form");

        assertEquals(FORM, reader.page().path());
    }

    @Test
    void a_page_that_moved_while_somebody_typed_takes_the_text_at_its_new_address() {
        reader.open(FORM).submit("/articles/night-cramps/stories/form", "text", STORY, "consent", "yes");

        assertEquals(409, reader.page().status());
        assertTrue(reader.page().has("This page has another address now."));
        assertTrue(reader.page().has("action=\"" + FORM + "\""));
    }

    @Test
    void a_form_from_elsewhere_is_refused() {
        reader.open(FORM).submitRaw(FORM, Browser.form("text", STORY, "consent", "yes", "story-token", "a-token"));

        assertEquals(403, reader.page().status());
    }

    @Test
    void neither_story_nor_link_is_in_an_address_or_a_log() {
        var recorder = new LogRecorder();
        Logger.getLogger("").addHandler(recorder);
        try {
            send("a-token");
            ExampleServices.whileDown("content", () -> sendWith("a-token"));
        } finally {
            Logger.getLogger("").removeHandler(recorder);
        }

        assertFalse(recorder.heard("Mine came"));
        assertFalse(recorder.heard(SECRET));
        assertFalse(reader.addresses().toString().contains(SECRET));
    }

    private void send(String token) {
        reader.open(FORM);
        sendWith(token);
    }

    private void sendWith(String token) {
        reader.submit(
                FORM,
                "story-token",
                token,
                "text",
                STORY,
                "name",
                "Sam",
                "age",
                "30-49",
                "website",
                "",
                "consent",
                "yes");
    }
}
