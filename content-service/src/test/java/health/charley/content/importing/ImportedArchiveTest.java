package health.charley.content.importing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;

import health.charley.testing.SignInResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an archive of content files may hold. */
@QuarkusTest
class ImportedArchiveTest {
    private static final int A_MEGABYTE = 1024 * 1024;

    @TempDir
    Path folder;

    @Test
    void a_file_that_would_land_elsewhere_is_refused() {
        for (var name :
                List.of("../evil.md", "articles/../../evil.md", "/etc/evil.md", "articles/a/b.md", "notes.txt")) {
            refused(
                    new ContentZip().with(name, "x").bytes(),
                    "The archive holds '" + name + "', which is no content file.");
        }
    }

    @Test
    void an_archive_that_unpacks_to_too_much_is_refused() {
        var bomb = new ContentZip();
        for (var n = 0; n < 65; n++) {
            bomb.with("articles/a" + n + ".md", "x".repeat(A_MEGABYTE));
        }

        refused(bomb.bytes(), "The archive unpacks to more than is taken at once.");
    }

    @Test
    void what_is_no_archive_is_refused() {
        refused(new byte[] {1, 2, 3}, "The body is not a zip archive, or an empty one.");
        refused(new ContentZip().bytes(), "The body is not a zip archive, or an empty one.");
    }

    @Test
    void an_archive_cut_short_is_refused() {
        var whole = ContentZip.of(ContentFiles.in(folder, "cut")).bytes();

        ImportApi.send(Arrays.copyOf(whole, 200)).statusCode(400);
    }

    @Test
    void only_zip_is_taken() {
        given().auth()
                .oauth2(SignInResource.token("publisher"))
                .contentType("application/json")
                .body("{}")
                .post(ImportApi.IMPORTS)
                .then()
                .statusCode(415);
    }

    private static void refused(byte[] archive, String sentence) {
        ImportApi.send(archive).statusCode(400).body("errors.detail", contains(sentence));
    }
}
