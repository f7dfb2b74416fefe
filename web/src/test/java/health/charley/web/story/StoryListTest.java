package health.charley.web.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.Browser;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Readers meet the stories of a page. */
@QuarkusTest
class StoryListTest {
    private final Browser reader = new Browser();

    @Test
    void stories_are_shown_under_the_disclaimer() {
        reader.open("/articles/leg-cramps/stories");

        assertEquals(200, reader.page().status());
        var html = reader.page().html();
        assertTrue(html.indexOf("We did not check if they are true.") < html.indexOf("ached"));
        assertTrue(reader.page().has("4 May 2026"));
        assertTrue(reader.page().has("?cursor=older"));
    }

    @Test
    void a_story_is_text_and_nothing_else() {
        reader.open("/articles/leg-cramps/stories");

        assertTrue(reader.page().has("Mine &lt;i&gt;ached&lt;/i&gt; at night."));
        assertTrue(reader.page().has("Sam &lt;3, 30 to 49"));
        assertFalse(reader.page().has("<i>"));
    }

    @Test
    void stories_of_a_page_that_moved_are_at_its_new_address() {
        reader.open("/articles/night-cramps/stories");

        assertEquals("/articles/leg-cramps/stories", reader.page().path());
    }

    @Test
    void the_page_leads_to_its_stories_and_they_to_the_form() {
        reader.open("/articles/leg-cramps");
        assertTrue(reader.page().has("id=\"stories-link\" href=\"/articles/leg-cramps/stories\""));

        reader.open("/articles/leg-cramps/stories");
        assertTrue(reader.page().has("href=\"/articles/leg-cramps/stories/form\""));
    }

    @Test
    void a_draft_leads_to_no_stories() {
        reader.open("/previews/a-good-token");

        assertFalse(reader.page().has("stories-link"));
    }

    @Test
    void a_page_that_is_not_there_has_none() {
        reader.open("/causes/nowhere/stories");

        assertEquals(404, reader.page().status());
    }
}
