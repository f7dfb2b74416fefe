package health.charley.content.importing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import health.charley.content.ContentApi;
import health.charley.content.Role;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive that was made while a page was taken from its readers, and comes back when they see it again. */
@QuarkusTest
class LinkToAbsentPageTest {
    @TempDir
    Path folder;

    @Test
    void links_to_a_page_that_the_archive_could_not_name_stay() throws SQLException {
        var files = ContentFiles.in(folder, "returning").publish();
        var whole = ImportApi.export();
        var archive = exportedWithoutCause(files);

        ImportApi.send(archive)
                .statusCode(200)
                .body("changed", empty())
                .body("lostLinks", empty())
                .body("missing.slug", hasItem(files.condition()));

        ContentApi.article(files.slug())
                .body("causes.condition", contains(files.condition()))
                .body("related.slug", contains(files.condition()));
        assertArrayEquals(whole, ImportApi.export());
    }

    @Test
    void a_page_that_the_archive_changes_loses_them_and_the_report_names_each() throws SQLException {
        var files = ContentFiles.in(folder, "losing").publish();
        var archive = changed(
                exportedWithoutCause(files), files.article(), text -> text.replace("In short.", "In other words."));

        ImportApi.rehearse(archive)
                .statusCode(200)
                .body("changed.slug", contains(files.slug()))
                .body("lostLinks.page.slug", contains(files.slug()))
                .body("lostLinks.link", contains("causes/" + files.condition()));
        ImportApi.send(archive).statusCode(200).body("lostLinks.link", contains("causes/" + files.condition()));
    }

    /** Of the pages the article alone: what other tests leave is not theirs to bring back. */
    private static byte[] exportedWithoutCause(ContentFiles files) throws SQLException {
        Role.OWNER.execute("update page set live = null where slug = '" + files.condition() + "'");
        var archive = ContentZip.read(ImportApi.export());
        Role.OWNER.execute("update page set live = last_live where slug = '" + files.condition() + "'");
        archive.files()
                .keySet()
                .removeIf(name -> !name.startsWith("authors/")
                        && !List.of("citations.yaml", files.article()).contains(name));
        return archive.bytes();
    }

    private static byte[] changed(byte[] archive, String file, UnaryOperator<String> change) {
        var zip = ContentZip.read(archive);
        return zip.with(file, change.apply(zip.files().get(file))).bytes();
    }
}
