package health.charley.web.desk;

import static health.charley.web.desk.Editors.at;
import static health.charley.web.desk.Editors.tag;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CitationPagesTest {
    @Test
    void a_citation_is_added_without_what_it_has_not_and_its_status_set() {
        var page = "/desk/citations/moore-2001";
        var editor = at("/desk", "editor");
        assertTrue(editor.sees().has("href=\"/desk/citations\""));
        added(editor, "moore-2001");
        assertTrue(editor.sees().has("The citation was added."));

        editor.sends(
                page,
                "etag",
                tag(editor),
                "text",
                "Moore 2001",
                "status",
                "replaced",
                "replacedBy",
                "moore-2011",
                "checked",
                "read");

        assertTrue(editor.sees().has("The citation was saved."));
        assertTrue(editor.sees().has("<option value=\"replaced\" selected>"));
        assertTrue(editor.opens("/desk/citations").sees().has("<strong>replaced by moore-2011.</strong>"));
    }

    @Test
    void what_is_wrong_stands_at_its_field_with_what_was_typed_and_chosen() {
        var editor = at("/desk/new-citation", "editor");

        editor.sends("/desk/new-citation", "id", "faulty", "text", "", "doi", "10.1000/1", "status", "corrected");

        assertEquals(400, editor.sees().status());
        assertTrue(editor.sees().has("<a href=\"#text\">Citation, as readers see it: This is needed.</a>"));
        assertTrue(editor.sees().has("value=\"10.1000/1\""));
        assertTrue(editor.sees().has("<option value=\"corrected\" selected>"));
    }

    @Test
    void who_comes_second_overwrites_nothing_and_loses_nothing() {
        var page = "/desk/citations/two-editors";
        var editor = at("/desk/new-citation", "editor");
        added(editor, "two-editors");

        editor.sends(page, "etag", "\"77\"", "text", "Another", "status", "retracted", "checked", "read");

        assertEquals(412, editor.sees().status());
        assertTrue(editor.sees().has("Somebody else changed this citation meanwhile"));
        assertTrue(editor.sees().has("Another</textarea>"));
    }

    @Test
    void who_may_not_change_a_citation_reads_it_and_is_told_so() {
        added(at("/desk/new-citation", "editor"), "to-read");

        var publisher = at("/desk/citations/to-read", "publisher");

        assertTrue(publisher.sees().has("Only an editor can change this."));
        assertTrue(publisher.sees().has("Moore 2001, Circulation"));
    }

    private static void added(Patient editor, String id) {
        editor.sends(
                "/desk/new-citation",
                "id",
                id,
                "text",
                "Moore 2001, Circulation",
                "doi",
                "",
                "status",
                "current",
                "checked",
                "read");
    }
}
