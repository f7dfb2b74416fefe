package health.charley.content.importing;

import static health.charley.content.editing.Desktop.EDITING;
import static health.charley.content.editing.Desktop.etag;
import static health.charley.content.editing.Staff.EDITOR;
import static health.charley.content.editing.Staff.PUBLISHER;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.content.ContentApi;
import health.charley.content.editing.Draft;
import health.charley.content.editing.Staff;
import health.charley.content.page.PageAddress;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What editors made is theirs: files no longer change it. */
@QuarkusTest
class KeptPagesTest {
    private final ContentImporter importer;

    @TempDir
    Path folder;

    KeptPagesTest(ContentImporter importer) {
        this.importer = importer;
    }

    @Test
    void a_page_that_editors_published_stays_as_they_left_it() {
        var files = ContentFiles.in(folder, "edited");
        importer.run(files.content());
        var saved = EDITOR.save("edited-cause", EDITOR.etag("edited-cause"), Draft.sample());
        Staff.publish("edited-cause", etag(saved.statusCode(200)));

        var report = importer.run(changed(files).content());

        assertEquals(List.of(PageAddress.cause("edited-cause")), report.kept());
        assertEquals(List.of(PageAddress.article("edited-article")), report.unchanged());
        assertTrue(report.toString().contains("1 kept as edited"), report.toString());
        ContentApi.cause("edited-cause").body("headline", is("Sample cause: what it is and what helps"));
    }

    @Test
    void a_page_with_a_working_draft_keeps_its_live_revision() {
        var files = ContentFiles.in(folder, "drafted");
        importer.run(files.content());
        EDITOR.save("drafted-cause", EDITOR.etag("drafted-cause"), Draft.sample())
                .statusCode(200);

        var report = importer.run(changed(files).content());

        assertEquals(List.of(PageAddress.cause("drafted-cause")), report.kept());
        ContentApi.cause("drafted-cause").body("headline", is("A cause")).body("revision", is(1));
        EDITOR.get("/api/content/v1/editing/pages/cause/drafted-cause").body("state.draft", is(2));
    }

    @Test
    void a_page_that_was_taken_from_its_readers_does_not_come_back() {
        var files = ContentFiles.in(folder, "withdrawn");
        importer.run(files.content());
        PUBLISHER
                .step("withdrawn-cause", EDITOR.etag("withdrawn-cause"), "unpublication", Map.of("reason", "Wrong."))
                .statusCode(200);

        var report = importer.run(changed(files).content());

        assertEquals(List.of(PageAddress.cause("withdrawn-cause")), report.kept());
        ContentApi.cause("withdrawn-cause").statusCode(404);
    }

    @Test
    void a_page_that_nobody_edited_follows_its_file() {
        var files = ContentFiles.in(folder, "untouched");
        importer.run(files.content());

        var report = importer.run(changed(files).content());

        assertEquals(List.of(PageAddress.cause("untouched-cause")), report.changed());
        assertEquals(List.of(), report.kept());
    }

    @Test
    void authors_and_citations_that_editors_changed_are_not_reset() {
        var files = ContentFiles.in(folder, "shared");
        files.write("authors/shared-writer.md", files.read(ContentFiles.AUTHOR));
        importer.run(files.content());
        edit("citations/shared-work", Map.of("text", "A work", "status", "retracted", "checked", "read"));
        edit(
                "authors/shared-writer",
                Map.of("name", "By the editor", "jobTitle", "Writer", "biography", "Changed.", "sample", true));

        importer.run(files.replace(ContentFiles.CITATIONS, "A work", "A renamed work")
                .replace("authors/shared-writer.md", "Sample Writer", "By the file")
                .content());

        EDITOR.get(EDITING + "/citations/shared-work")
                .body("work.status", is("retracted"))
                .body("work.text", is("A work"));
        EDITOR.get(EDITING + "/authors/shared-writer").body("profile.name", is("By the editor"));
    }

    private static void edit(String what, Map<String, ?> body) {
        EDITOR.json(body)
                .header("If-Match", etag(EDITOR.get(EDITING + "/" + what)))
                .put(EDITING + "/" + what)
                .then()
                .statusCode(200);
    }

    private static ContentFiles changed(ContentFiles files) {
        return files.replace(files.cause(), "headline: A cause", "headline: From the file");
    }
}
