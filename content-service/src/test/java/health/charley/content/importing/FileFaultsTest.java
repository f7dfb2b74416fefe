package health.charley.content.importing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import health.charley.content.ContentApi;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with files that a publisher sends, and what is not. */
@QuarkusTest
class FileFaultsTest {
    @TempDir
    Path folder;

    @Test
    void every_fault_is_named_with_its_file_and_nothing_is_done() {
        var files = ContentFiles.in(folder, "wrong");
        files.replace(files.article(), "In short.", "");
        files.replace(files.cause(), "author: writer", "author: nobody");

        ImportApi.send(ContentZip.of(files).bytes())
                .statusCode(400)
                .body(
                        "errors.detail",
                        contains(
                                "articles/wrong-article.md: The summary is missing.",
                                "causes/wrong-cause.md: The author 'nobody' does not exist."));

        ContentApi.article("wrong-article").statusCode(404);
    }

    /** Else one of the two would be lost without a word. */
    @Test
    void what_a_file_says_twice_is_refused() {
        var files = ContentFiles.in(folder, "twice");
        files.replace(files.cause(), "summary: In short.", "summary: In short.\nsummary: In long.");
        files.write(ContentFiles.CITATIONS, "- { id: twice-work, text: A work, checked: read, text: Another work }\n");

        ImportApi.send(ContentZip.of(files).bytes())
                .statusCode(400)
                .body(
                        "errors.detail",
                        contains(
                                startsWith("citations.yaml: The YAML is not understood: #/0: Duplicate field 'text'"),
                                startsWith("causes/twice-cause.md: The YAML is not understood: Duplicate field"
                                        + " 'summary'")));
    }

    /** Editors of other systems put one before a text of UTF-8. */
    @Test
    void a_byte_order_mark_before_a_file_is_no_part_of_it() {
        var files = ContentFiles.in(folder, "bom");
        files.write(files.cause(), "\uFEFF" + files.read(files.cause()));
        files.write(ContentFiles.CITATIONS, "\uFEFF" + files.read(ContentFiles.CITATIONS));

        ImportApi.send(ContentZip.of(files).bytes()).statusCode(200).body("created.slug", hasItem("bom-cause"));
    }

    @Test
    void citations_are_checked_before_the_database_refuses_them() {
        var files = ContentFiles.in(folder, "cited");
        files.write(
                ContentFiles.CITATIONS,
                "- { id: Cited Work, text: A work, checked: read, pmid: 12a, url: 'http://a', replacedBy: b }\n");

        ImportApi.send(ContentZip.of(files).bytes())
                .statusCode(400)
                .body(
                        "errors.detail",
                        hasItems(
                                "citations.yaml: The citation 'Cited Work' has an id that is not written like"
                                        + " 'garrison-2012'.",
                                "citations.yaml: The citation 'Cited Work' has a PubMed number that is not up to nine"
                                        + " digits.",
                                "citations.yaml: The citation 'Cited Work' has an address that does not begin with"
                                        + " 'https://'.",
                                "citations.yaml: The citation 'Cited Work' names the work that replaces it, but is not"
                                        + " marked as replaced."));
    }

    @Test
    void a_replaced_work_names_the_one_that_takes_its_place() {
        var files = ContentFiles.in(folder, "lone");
        files.write(ContentFiles.CITATIONS, "- { id: lone-work, text: A work, checked: read, status: replaced }\n");

        refused(
                ContentZip.of(files).bytes(),
                "citations.yaml: The citation 'lone-work' is marked as replaced and does not name the work that takes its"
                        + " place.");
    }

    @Test
    void the_address_of_a_work_names_no_user() {
        var files = ContentFiles.in(folder, "user");
        files.write(
                ContentFiles.CITATIONS,
                "- { id: cited, text: A work, checked: read, url: 'https://user:pw@a.org/' }\n");

        ImportApi.send(ContentZip.of(files).bytes())
                .statusCode(400)
                .body(
                        "errors.detail",
                        hasItems("citations.yaml: The citation 'cited' has an address with a user in it."));
    }

    private static void refused(byte[] archive, String sentence) {
        ImportApi.send(archive).statusCode(400).body("errors.detail", contains(sentence));
    }
}
