package health.charley.content.importing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;

import health.charley.content.ContentApi;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What could not be saved over the API does not come in as a file either, and is told with its file and place. */
@QuarkusTest
class ImportBoundsTest {
    private static final String MOST = "This may have at most %d characters or entries.";

    @TempDir
    Path folder;

    @Test
    void a_page_beyond_the_bounds_is_refused_with_its_file_and_the_place_in_it() {
        var files = ContentFiles.in(folder, "boundless");
        files.replace(files.article(), "headline: An article", "headline: " + "x".repeat(201));
        files.replace(files.cause(), "Some *text*.", "x".repeat(20_001));

        ImportApi.send(ContentZip.of(files).bytes())
                .statusCode(400)
                .body(
                        "errors.detail",
                        contains(
                                "articles/boundless-article.md: #/headline: " + MOST.formatted(200),
                                "causes/boundless-cause.md: #/sections/0/markdown: " + MOST.formatted(20_000)));
        ContentApi.article("boundless-article").statusCode(404);
        ContentApi.cause("boundless-cause").statusCode(404);
    }

    @Test
    void marks_count_as_they_do_where_a_text_is_saved_with_them() {
        var files = ContentFiles.in(folder, "marked");
        files.replace(files.cause(), "Some *text*.", "x".repeat(19_980) + "\n\n- swollen {swelling-one-leg}");

        ImportApi.send(ContentZip.of(files).bytes())
                .statusCode(400)
                .body(
                        "errors.detail",
                        contains("causes/marked-cause.md: #/sections/0/markdown: " + MOST.formatted(20_000)));
    }

    @Test
    void a_page_does_not_say_that_it_was_read_on_a_day_to_come() {
        var files = ContentFiles.in(folder, "ahead");
        files.replace(files.cause(), "lastReviewed: 2026-01-02", "lastReviewed: 2998-01-02");
        files.replace(files.cause(), "nextReview: 2027-01-02", "nextReview: 2999-01-02");

        ImportApi.send(ContentZip.of(files).bytes())
                .statusCode(400)
                .body("errors.detail", contains("causes/ahead-cause.md: #/lastReviewed: The day has not come yet."));
    }

    @Test
    void authors_and_citations_keep_to_theirs() {
        var files = ContentFiles.in(folder, "sourced");
        files.replace(ContentFiles.AUTHOR, "Not a real person.", "x".repeat(5001));
        files.replace(ContentFiles.CITATIONS, "text: A work", "text: " + "x".repeat(501));

        ImportApi.send(ContentZip.of(files).bytes())
                .statusCode(400)
                .body("errors.detail", hasItem("authors/writer.md: #/biography: " + MOST.formatted(5000)))
                .body(
                        "errors.detail",
                        hasItem("citations.yaml: The citation 'sourced-work': #/text: " + MOST.formatted(500)));
    }

    @Test
    void text_that_readers_would_not_see_does_not_come_in_either() {
        var files = ContentFiles.in(folder, "unseen");
        files.replace(files.cause(), "headline: A cause", "headline: \"\\u200B\"");
        files.replace(files.article(), "text: it stays", "text: \"\\u200B\"");
        files.replace(files.article(), "Some *text*.", "Not &#x202E;urgent");

        ImportApi.send(ContentZip.of(files).bytes())
                .statusCode(400)
                .body(
                        "errors.detail",
                        contains(
                                "articles/unseen-article.md: The text holds a character that nobody sees, U+202E. Take it out.",
                                "articles/unseen-article.md: An item of a care card has no text.",
                                "causes/unseen-cause.md: The headline is missing."));
    }

    @Test
    void authors_and_citations_are_read_as_a_whole() {
        var files = ContentFiles.in(folder, "turned");
        files.replace(ContentFiles.AUTHOR, "jobTitle: Writer", "jobTitle: \"\\u202Ex\"");
        files.replace(ContentFiles.AUTHOR, "Not a real person.", "\u200B");
        files.replace(ContentFiles.CITATIONS, "text: A work", "text: \"\\u200B\"");
        var unseen = "The text holds a character that nobody sees, U+%s. Take it out.";

        ImportApi.send(ContentZip.of(files).bytes())
                .statusCode(400)
                .body("errors.detail", hasItem("authors/writer.md: #/jobTitle: " + unseen.formatted("202E")))
                .body("errors.detail", hasItem("authors/writer.md: #/biography: " + unseen.formatted("200B")))
                .body(
                        "errors.detail",
                        hasItem("citations.yaml: The citation 'turned-work': #/text: " + unseen.formatted("200B")));
    }
}
