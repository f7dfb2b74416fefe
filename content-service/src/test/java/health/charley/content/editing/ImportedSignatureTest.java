package health.charley.content.editing;

import static health.charley.content.editing.Desktop.etag;
import static health.charley.content.editing.Staff.EDITOR;
import static health.charley.content.editing.Staff.PUBLISHER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import health.charley.content.ContentApi;
import health.charley.content.importing.ContentFiles;
import health.charley.content.importing.ContentZip;
import health.charley.content.importing.ImportApi;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No file speaks for a clinician who signs here: they are asked here. */
@QuarkusTest
class ImportedSignatureTest {
    private static final String TIP = "Measure both calves.";
    private static final String BLOCKING = "objections.findAll { it.objection.blocking }";
    private static final String PROFILE = "authors/reviewer.md";

    @TempDir
    Path folder;

    @BeforeEach
    void link() {
        Staff.linkProfile("reviewer");
    }

    @Test
    void a_call_out_of_a_clinician_who_signs_here_and_did_not_sign_it_stops_the_import() {
        var files = ContentFiles.in(folder, "forged");
        files.replace(files.cause(), ":::pro-tip writer", ":::pro-tip reviewer");
        var archive = ContentZip.of(files).with(PROFILE, profile("Reviewer")).bytes();

        ImportApi.send(archive)
                .statusCode(409)
                .body(BLOCKING + ".file", contains("causes/forged-cause.md"))
                .body(BLOCKING + ".objection.code", contains("call-out-unsigned"))
                .body(BLOCKING + ".objection.pointer", contains("#/sections/0/callouts/0/signedBy"));
        ImportApi.sendReviewed(archive)
                .statusCode(409)
                .body(BLOCKING + ".objection.code", contains("call-out-unsigned"));
        ContentApi.cause("forged-cause").statusCode(404);
    }

    @Test
    void a_call_out_that_its_clinician_signed_here_is_taken_with_other_words_around_it() {
        live("vouched-for");
        var archive = changed(
                "vouched-for", "reviewStatus: \"clinically-reviewed\"", "reviewStatus: \"awaiting-clinical-review\"");

        ImportApi.send(archive.with(file("vouched-for"), without(archive, "vouched-for", "reviewer: \"reviewer\"\n"))
                        .bytes())
                .statusCode(200)
                .body(BLOCKING, empty())
                .body("changed.slug", contains("vouched-for"));
    }

    @Test
    void a_review_of_words_that_the_reviewer_did_not_sign_here_is_not_taken_over() {
        live("resigned");
        var archive = changed("resigned", "A cause that stands for all others.", "A harmless cause.");

        ImportApi.sendReviewed(archive.bytes())
                .statusCode(409)
                .body(BLOCKING + ".page.slug", contains("resigned"))
                .body(BLOCKING + ".objection.code", contains("review-unsigned"))
                .body(BLOCKING + ".objection.pointer", contains("#/reviewer"));
        ContentApi.cause("resigned").body("sections[0].markdown", is("A cause that stands for all others."));
    }

    @Test
    void what_was_signed_here_comes_back_as_it_was() {
        var live = live("restored");
        var archive = ImportApi.export();
        PUBLISHER
                .step("restored", live, "unpublication", Map.of("reason", "A mistake."))
                .statusCode(200);

        ImportApi.send(archive).statusCode(200).body("changed.slug", contains("restored"));

        ContentApi.cause("restored").body("reviewStatus", is("clinically-reviewed"));
    }

    @Test
    void the_profile_of_somebody_who_signs_is_not_changed_by_an_import() {
        var files = ContentFiles.in(folder, "promoted");
        var archive = ContentZip.of(files)
                .with(PROFILE, profile("Chief of Cardiology"))
                .bytes();

        ImportApi.rehearse(archive)
                .statusCode(200)
                .body("authors", hasItem("reviewer"))
                .body(BLOCKING + ".objection.code", contains("author-signs"));
        ImportApi.sendReviewed(archive).statusCode(409).body(BLOCKING + ".file", contains(PROFILE));

        EDITOR.get(Desktop.EDITING + "/authors/reviewer").body("profile.jobTitle", is("Reviewer"));
    }

    private static String live(String slug) {
        var saved = EDITOR.save(slug, etag(EDITOR.create(slug)), Draft.sample().withCallout("reviewer", TIP));
        return Staff.publish(slug, etag(saved.statusCode(200)));
    }

    private static ContentZip changed(String slug, String text, String by) {
        var archive = ContentZip.read(ImportApi.export());
        return archive.with(file(slug), replaced(archive, slug, text, by));
    }

    private static String without(ContentZip archive, String slug, String text) {
        return replaced(archive, slug, text, "");
    }

    private static String replaced(ContentZip archive, String slug, String text, String by) {
        var before = archive.files().get(file(slug));
        if (!before.contains(text)) {
            throw new IllegalArgumentException("no '" + text + "' in " + before);
        }
        return before.replace(text, by);
    }

    private static String file(String slug) {
        return "causes/" + slug + ".md";
    }

    private static String profile(String job) {
        return "---\nname: Sample reviewer\njobTitle: " + job + "\nsample: true\n---\nNot a real person.\n";
    }
}
