package health.charley.content.exporting;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.content.ContentApi;
import health.charley.content.Role;
import health.charley.content.importing.ContentZip;
import health.charley.content.importing.ImportApi;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All content as files, out and in again. */
@QuarkusTest
class ExportTest {
    private static final String EMPTY = "truncate page, author, citation, search_synonym cascade";

    @Test
    void every_published_page_author_and_citation_has_its_file() {
        var files = ContentZip.read(ImportApi.export()).files();

        assertTrue(files.keySet()
                .containsAll(List.of(
                        "articles/leg-cramps.md",
                        "causes/cellulitis.md",
                        "authors/sample-author.md",
                        "citations.yaml",
                        "redirects.yaml",
                        "synonyms.yaml")));
        assertTrue(
                files.get("articles/leg-cramps.md").startsWith("---\ntopic: \"leg-cramps\"\nheadline: \"Leg cramps"));
        assertTrue(files.get("citations.yaml").contains("- id: \"goodacre-2005\"\n"));
    }

    @Test
    void the_same_content_makes_the_same_bytes() {
        assertArrayEquals(ImportApi.export(), ImportApi.export());
    }

    @Test
    void what_was_exported_changes_nothing_when_it_comes_back() throws SQLException {
        var exported = ImportApi.export();
        var revisions = Role.OWNER.count("revision");
        var events = Role.OWNER.count("audit_event");

        ImportApi.send(exported)
                .statusCode(200)
                .body("created", empty())
                .body("changed", empty())
                .body("unchanged.size()", is(pagesIn(exported)));

        assertEquals(revisions, Role.OWNER.count("revision"));
        assertEquals(events, Role.OWNER.count("audit_event"));
        assertArrayEquals(exported, ImportApi.export());
    }

    @Test
    void an_empty_database_becomes_the_same_again() throws SQLException {
        var exported = ImportApi.export();
        Role.OWNER.execute(EMPTY);

        ImportApi.sendReviewed(exported).statusCode(200).body("created.size()", is(pagesIn(exported)));

        assertArrayEquals(exported, ImportApi.export());
        ContentApi.article("leg-cramps").statusCode(200).body("revision", is(1));
    }

    @Test
    void nothing_at_all_is_an_archive_too() throws SQLException {
        var exported = ImportApi.export();
        Role.OWNER.execute(EMPTY);

        var nothing = ImportApi.export();
        ImportApi.send(nothing).statusCode(200).body("created", empty());
        ImportApi.sendReviewed(exported).statusCode(200);

        assertEquals(
                List.of("citations.yaml", "redirects.yaml", "synonyms.yaml"),
                List.copyOf(ContentZip.read(nothing).files().keySet()));
    }

    /** Readers do not see such a link either; and the archive must be one that can be imported. */
    @Test
    void a_page_taken_down_has_no_file_and_no_link_and_its_neighbours_are_unchanged() throws SQLException {
        var condition = "superficial-vein-thrombosis";
        Role.OWNER.execute("update page set live = null where slug = '" + condition + "'");

        var exported = ImportApi.export();
        var files = ContentZip.read(exported).files();
        ImportApi.send(exported).statusCode(200).body("created", empty()).body("changed", empty());

        Role.OWNER.execute("update page p set live = last_live where slug = '" + condition + "'");
        assertFalse(files.containsKey("causes/" + condition + ".md"));
        assertFalse(files.values().stream().anyMatch(text -> text.contains("causes/" + condition)));
        assertTrue(files.get("articles/leg-cramps.md").contains("name: \"A clot in a vein near the skin\""));
        assertFalse(files.get("articles/leg-cramps.md").contains("condition: \"" + condition));
    }

    private static int pagesIn(byte[] archive) {
        return (int) ContentZip.read(archive).files().keySet().stream()
                .filter(name -> name.startsWith("articles/") || name.startsWith("causes/"))
                .count();
    }
}
