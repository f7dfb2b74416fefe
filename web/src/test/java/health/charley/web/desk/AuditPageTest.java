package health.charley.web.desk;

import static health.charley.web.desk.Editors.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All that was done at the desk, also to what stands behind the pages. */
@QuarkusTest
class AuditPageTest {
    @Test
    void each_event_says_what_was_done_to_what_and_which_fields_changed() {
        var page = at("/desk/audit", "editor").sees();

        assertEquals(200, page.status());
        for (String line : List.of(
                "<strong>A citation was saved</strong>: <a class=\"govuk-link\""
                        + " href=\"/desk/citations/a-work\">citation a-work</a>",
                "<li>Status: was “current”, now “&lt;retracted&gt;”</li>",
                "<li>PMID: was “1”, now nothing</li>",
                "<li>DOI: now “10.1/2”</li>",
                "href=\"/desk/authors/a-writer\">author a-writer</a>",
                "<li>Biography changed</li>",
                "<strong>A webhook was removed</strong>: webhook 01997c3a-5b00-7000-8000-00000000000c",
                "href=\"/desk/pages/cause/shelf?language=es\">cause shelf (es)</a>, from no draft to draft (revision 1)",
                "href=\"/desk/audit?cursor=event-50\"")) {
            assertTrue(page.has(line), line + page.html());
        }
    }

    @Test
    void the_desk_leads_there() {
        assertTrue(at("/desk", "reviewer").sees().has("href=\"/desk/audit\""));
    }
}
