package health.charley.content.importing;

import static health.charley.content.editing.Staff.PUBLISHER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import health.charley.content.ContentApi;
import health.charley.content.editing.Desktop;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import tells of all that becomes otherwise, also of what does not stop it. */
@QuarkusTest
class ImportDifferencesTest {
    private static final String ON_CAUSE = "objections.findAll { it.file == 'causes/%s-cause.md' &&"
            + " it.objection.code.startsWith('page-') }.objection.code";

    @TempDir
    Path folder;

    @Test
    void what_does_not_stop_a_file_is_told_before_and_after_it_is_taken_over() {
        var files = ContentFiles.in(folder, "weighed");
        files.replace(files.article(), "Some *text*.", "- One leg is swollen. {swelling-one-leg}");
        ImportApi.send(ContentZip.of(files).bytes()).statusCode(200);
        files.replace(files.article(), "text: your chest hurts", "text: you feel fine");
        files.replace(files.article(), "One leg is swollen.", "Bananas are yellow.");
        var archive = ContentZip.of(files).bytes();

        for (var isRehearsal : List.of(true, false)) {
            ImportApi.send("publisher", archive, isRehearsal)
                    .statusCode(200)
                    .body("objections.file.unique()", contains("articles/weighed-article.md"))
                    .body("objections.page.slug.unique()", contains("weighed-article"))
                    .body("objections.findAll { it.objection.blocking }", empty())
                    .body("objections.objection.code", hasItems("sign-changed", "finding-words-changed"));
        }
    }

    @Test
    void what_triage_does_not_know_is_told_of_a_file() {
        var files = ContentFiles.in(folder, "unheard");
        files.replace(files.cause(), "Some *text*.", "- A thing. {no-such-finding}");

        ImportApi.rehearse(ContentZip.of(files).bytes())
                .statusCode(200)
                .body(
                        "objections.findAll { it.file == 'causes/unheard-cause.md' }.objection.code",
                        hasItems("condition-unknown", "finding-unknown"));
    }

    @Test
    void authors_citations_redirects_and_synonyms_that_become_others_are_named() {
        var files = ContentFiles.in(folder, "beside").publish();
        var archive = ContentZip.of(files)
                .with("authors/beside-writer.md", files.read(ContentFiles.AUTHOR))
                .with(ContentFiles.CITATIONS, files.read(ContentFiles.CITATIONS).replace("A work", "Another work"))
                .with("redirects.yaml", "- { kind: article, from: beside-before, to: beside-article }\n");

        ImportApi.rehearse(archive.bytes())
                .statusCode(200)
                .body("authors", contains("beside-writer"))
                .body("citations", contains("beside-work"))
                .body("redirects.slug", contains("beside-before"))
                .body("synonyms", is(false));
        ImportApi.send(archive.bytes()).statusCode(200).body("citations", contains("beside-work"));

        ImportApi.send(archive.bytes())
                .body("authors", empty())
                .body("citations", empty())
                .body("redirects", empty());
        ContentApi.article("beside-before").statusCode(200).body("citations[0].text", is("Another work"));
    }

    @Test
    void a_page_that_was_taken_from_its_readers_comes_back_only_with_a_word_and_not_from_the_archive() {
        var files = ContentFiles.in(folder, "brought-back").publish();
        var condition = files.condition();
        var hidden = PUBLISHER
                .step(condition, PUBLISHER.etag(condition), "unpublication", Map.of("reason", "Wrong."))
                .statusCode(200);
        var archive = ContentZip.of(files).bytes();

        ImportApi.rehearse(archive).statusCode(200).body(ON_CAUSE.formatted("brought-back"), contains("page-returns"));
        PUBLISHER.step(condition, Desktop.etag(hidden), "archive").statusCode(200);

        ImportApi.send(archive).statusCode(409).body(ON_CAUSE.formatted("brought-back"), contains("page-archived"));
        ContentApi.cause(condition).statusCode(404);
    }

    @Test
    void other_synonyms_are_told() {
        var files = ContentFiles.in(folder, "synonymous");
        var known = ContentZip.read(ImportApi.export()).files().get("synonyms.yaml");
        var same = ContentZip.of(files).with("synonyms.yaml", known);

        ImportApi.rehearse(same.bytes()).statusCode(200).body("synonyms", is(false));
        ImportApi.rehearse(same.with("synonyms.yaml", known.replace("charley horse", "charley pony"))
                        .bytes())
                .statusCode(200)
                .body("synonyms", is(true));
    }
}
