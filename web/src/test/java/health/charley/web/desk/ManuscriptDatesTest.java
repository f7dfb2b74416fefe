package health.charley.web.desk;

import static health.charley.web.desk.Editors.at;
import static health.charley.web.desk.Editors.tag;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ManuscriptDatesTest {
    @Test
    void a_date_that_is_none_comes_back_with_how_to_write_one() {
        var page = "/desk/pages/cause/dateless";
        var editor = at(page, "editor");

        editor.sends(
                page,
                "etag",
                tag(editor),
                "manuscript-dateModified",
                "",
                "manuscript-lastReviewed",
                "29.11.2026",
                "manuscript-headline",
                "Mine");

        assertEquals(400, editor.sees().status());
        assertTrue(editor.sees().has("Last changed on: Write the date as 2026-11-29.</a>"));
        assertTrue(editor.sees().has("Last read through on: Write the date as 2026-11-29.</a>"));
        assertTrue(editor.sees().has("value=\"29.11.2026\""));
        assertTrue(editor.sees().has("value=\"Mine\""));
    }
}
