package health.charley.content.importing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.content.ContentApi;
import health.charley.content.Role;
import health.charley.content.manuscript.BrokenContentException;
import health.charley.content.redirect.RedirectApi;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Old addresses of pages are content, too: they leave with it and come back with it. */
@QuarkusTest
class RedirectFileTest {
    private static final String FILE = "redirects.yaml";

    @TempDir
    Path folder;

    /** Of the pages the two alone: what other tests leave is not theirs to bring back. */
    @Test
    void a_redirect_that_was_lost_comes_back_with_the_archive() throws SQLException {
        var files = ContentFiles.in(folder, "moved").publish();
        RedirectApi.save("before-moving", files.slug());
        var exported = redirects();
        Role.OWNER.execute("delete from page_redirect where from_slug = 'before-moving'");
        var archive = ContentZip.of(files).with(FILE, redirect("before-moving", files.slug()));

        ImportApi.send(archive.bytes()).statusCode(200).body("changed", empty());

        reading("before-moving").statusCode(301).header("Location", endsWith("/articles/" + files.slug()));
        assertTrue(exported.contains("from: \"before-moving\""), exported);
        assertEquals(exported, redirects());
    }

    /** A translation has addresses of its own, of which the file tells the language. */
    @Test
    void a_redirect_of_a_translation_leaves_and_comes_back_with_its_language() throws SQLException {
        var files = ContentFiles.in(folder, "trasladado");
        files.translate(files.article(), "es", "An article", "Un artículo").publish();
        RedirectApi.saveIn("es", "antes-de-trasladar", files.slug());
        var exported = redirects();
        Role.OWNER.execute("delete from page_redirect where from_slug = 'antes-de-trasladar'");
        var translation = files.article().replace(".md", ".es.md");
        var archive = ContentZip.of(files)
                .with(translation, files.read(translation))
                .with(FILE, "- { kind: article, language: es, from: antes-de-trasladar, to: " + files.slug() + " }\n");

        ImportApi.send(archive.bytes()).statusCode(200).body("changed", empty());

        assertEquals(exported, redirects());
        assertTrue(exported.contains("language: \"es\"\n    from: \"antes-de-trasladar\"\n"), exported);
        reading("antes-de-trasladar").statusCode(301).header("Location", endsWith("/articles/" + files.slug()));
    }

    @Test
    void a_redirect_to_a_language_in_which_the_page_is_not_there_is_refused() {
        var files = ContentFiles.in(folder, "monolingual");
        files.write(FILE, "- { kind: article, language: es, from: antes, to: " + files.slug() + " }\n");

        var broken = assertThrows(BrokenContentException.class, files::content);

        assertEquals(
                List.of("redirects.yaml: The page '" + files.slug() + "', to which 'antes' leads, does not exist."),
                broken.faults());
    }

    @Test
    void a_rehearsal_makes_no_redirect() {
        var files = ContentFiles.in(folder, "rehearsed").publish();
        var archive = ContentZip.of(files).with(FILE, redirect("never-made", files.slug()));

        ImportApi.rehearse(archive.bytes()).statusCode(200);

        reading("never-made").statusCode(404);
    }

    @Test
    void no_redirect_leads_away_from_a_page_that_readers_see() {
        var files = ContentFiles.in(folder, "leading").publish();
        var archive = ContentZip.of(files).with(FILE, redirect("leg-cramps", files.slug()));

        ImportApi.send(archive.bytes())
                .statusCode(400)
                .body(
                        "errors.detail",
                        contains(
                                "redirects.yaml: 'leg-cramps': Readers see a page at this address; unpublish it first."));
    }

    @Test
    void a_redirect_to_nowhere_or_from_a_page_or_told_twice_is_refused() {
        var files = ContentFiles.in(folder, "wrong");
        files.write(
                FILE,
                redirect("old", "no-such-page")
                        + redirect(files.slug(), files.slug())
                        + redirect("twice", files.slug())
                        + redirect("twice", files.slug()));

        var broken = assertThrows(BrokenContentException.class, files::content);

        assertEquals(
                List.of(
                        "redirects.yaml: The page 'no-such-page', to which 'old' leads, does not exist.",
                        "redirects.yaml: '" + files.slug() + "' is a page, so it can't lead elsewhere.",
                        "redirects.yaml: 'twice' is there twice."),
                broken.faults());
    }

    @Test
    void a_redirect_that_names_no_slug_is_refused() {
        var files = ContentFiles.in(folder, "unnamed").write(FILE, redirect("Old Page", "leg-cramps"));

        var broken = assertThrows(BrokenContentException.class, files::content);

        assertEquals(
                List.of("redirects.yaml: A redirect needs a kind, and two slugs written like 'leg-cramps'."),
                broken.faults());
    }

    private static String redirects() {
        return ContentZip.read(ImportApi.export()).files().get(FILE);
    }

    private static String redirect(String from, String to) {
        return "- { kind: article, from: " + from + ", to: " + to + " }\n";
    }

    private static ValidatableResponse reading(String slug) {
        return given().redirects()
                .follow(false)
                .get(ContentApi.ARTICLES + "/" + slug)
                .then();
    }
}
