package health.charley.web.desk;

import static health.charley.web.desk.Editors.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What speaks against a draft is seen before any step is taken. */
@QuarkusTest
class DraftChecksTest {
    @Test
    void what_the_checks_say_stands_above_the_steps_and_what_stops_publication_first() {
        var html = at("/desk/pages/cause/flagged-early", "editor").sees().html();

        var blocking = html.indexOf("<strong>Stops publication.</strong> A red flag is &lt;missing&gt;."
                + " <span class=\"charley-muted\">at: Care cards 1, signs 2</span>");
        assertTrue(blocking > 0, html);
        assertTrue(blocking < html.indexOf("A finding is missing."));
        assertTrue(html.indexOf("A finding is missing.") < html.indexOf("id=\"submit-form\""));
    }

    @Test
    void that_nothing_speaks_against_a_draft_is_said() {
        var page = at("/desk/pages/cause/spotless", "editor").sees();

        assertTrue(page.has("Nothing speaks against it."));
        assertFalse(page.has("id=\"objections\""));
    }

    @Test
    void a_page_is_shown_while_the_checks_do_not_answer() {
        var page = at("/desk/pages/cause/silent-checks", "editor").sees();

        assertEquals(200, page.status());
        assertTrue(page.has("They do not answer now."));
        assertTrue(page.has("id=\"submit-form\""));
    }
}
