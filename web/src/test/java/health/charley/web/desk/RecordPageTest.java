package health.charley.web.desk;

import static health.charley.web.desk.Editors.at;
import static health.charley.web.desk.Editors.field;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The record of a page tells in words who did what, when, and how far the draft came by it. */
@QuarkusTest
class RecordPageTest {
    @Test
    void the_audit_trail_says_what_was_done_in_words() {
        var page = at("/desk/pages/cause/record-in-words/record", "editor").sees();

        for (String line : List.of(
                "<strong>A draft was saved</strong>, from signed off to draft (revision 3 after revision 2)"
                        + " <span class=\"charley-muted\">by editor, 4 May 2026 at 09:00 UTC</span>",
                "<strong>A draft was saved</strong>, from no draft to draft (revision 1)"
                        + " <span class=\"charley-muted\">by editor, 3 May 2026 at 09:00 UTC</span>",
                "<strong>The draft was signed off</strong>, from in review to signed off (revision 3)"
                        + " <span class=\"charley-muted\">by reviewer,",
                "<strong>The time of publication had come, and a check stopped it</strong>, from scheduled to signed off"
                        + " (revision 3): “A red flag is &lt;missing&gt;.”"
                        + " <span class=\"charley-muted\">by the service itself,")) {
            assertTrue(page.has(line), page.html());
        }
        assertFalse(page.has("draft-saved"));
    }

    @Test
    void what_was_done_earlier_is_on_a_later_part_of_the_audit_trail() {
        var record = "/desk/pages/cause/long-record/record";
        var editor = at(record, "editor");
        assertTrue(editor.sees().has("id=\"older-events\""));

        editor.opens(record + "?audit-cursor=" + field(editor, "audit-cursor"));

        assertTrue(editor.sees().has("by founder, 1 May 2026 at 09:00 UTC"));
        assertFalse(editor.sees().has("id=\"older-events\""));
    }

    @Test
    void what_reviewers_said_earlier_is_on_a_later_part_of_the_comments() {
        var page = "/desk/pages/cause/much-commented";
        var editor = at(page, "editor");
        assertTrue(editor.sees().has("id=\"older-comments\""));

        editor.opens(page + "?comments-cursor=" + field(editor, "comments-cursor"));

        assertTrue(editor.sees().has("The very first."));
        assertFalse(editor.sees().has("id=\"older-comments\""));
    }

    @Test
    void what_is_newer_than_the_site_is_called_as_the_api_does() {
        var page = at("/desk/pages/cause/newer-record/record", "editor").sees();

        assertTrue(page.has("<strong>something-new</strong> <span class=\"charley-muted\">by editor,"));
    }
}
