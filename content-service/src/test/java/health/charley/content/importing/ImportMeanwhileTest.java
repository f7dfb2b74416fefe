package health.charley.content.importing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import health.charley.content.ContentApi;
import health.charley.content.Role;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changes between the checks of an import and the import itself. */
@QuarkusTest
class ImportMeanwhileTest {
    private final MeddlingCheck check;

    @TempDir
    Path folder;

    ImportMeanwhileTest(MeddlingCheck check) {
        this.check = check;
    }

    @Test
    void a_page_that_nobody_checked_since_it_read_as_its_file_is_not_overwritten() {
        var files = ContentFiles.in(folder, "meanwhile").publish();
        files.replace(files.article(), "In short.", "In other words.");
        var archive = ContentZip.of(files).bytes();
        check.whileChecking("meanwhile-article", () -> takeFromReaders("meanwhile-cause"));

        ImportApi.send(archive)
                .statusCode(409)
                .body(
                        "detail",
                        is(
                                "Somebody changed what these files replace while they were checked, so nothing was taken over."
                                        + " Send them again."));
        ContentApi.cause("meanwhile-cause").statusCode(404);
        ContentApi.article("meanwhile-article").body("summary", is("In short."));

        ImportApi.send(archive).statusCode(200).body("changed.slug", contains("meanwhile-article", "meanwhile-cause"));
    }

    private static void takeFromReaders(String slug) {
        try {
            Role.OWNER.execute("update page set live = null, version = version + 1 where slug = '" + slug + "'");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
