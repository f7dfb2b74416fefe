package health.charley.content.editing;

import static health.charley.content.editing.Desktop.etag;
import static health.charley.content.editing.Staff.EDITOR;
import static health.charley.content.editing.Staff.PUBLISHER;
import static health.charley.content.editing.Staff.REVIEWER;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.content.AtOnce;
import health.charley.content.Role;
import health.charley.content.importing.ContentZip;
import health.charley.content.importing.ImportApi;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** A page and its translations go to readers and leave them in an order that never leaves a translation alone. */
@QuarkusTest
class TranslatedPageTest {
    private static final String SPANISH = "?language=es";
    private static final Map<String, String> REASON = Map.of("reason", "Out of date.");

    @Test
    void a_translation_waits_for_the_page_that_it_translates() {
        var original = Staff.draft("early-translation");

        var signed = signedTranslation("early-translation");
        PUBLISHER
                .step("early-translation", signed, "publication" + SPANISH)
                .statusCode(409)
                .body("objections.find { it.blocking }.code", is("original-not-published"))
                .body(
                        "detail",
                        is("Readers do not see the cause early-translation (en-US) yet, which this translates. Publish"
                                + " it first."));

        Staff.publish("early-translation", original);
        PUBLISHER.step("early-translation", signed, "publication" + SPANISH).statusCode(200);
    }

    @Test
    void a_page_is_not_taken_from_its_readers_before_its_translations() {
        var original = Staff.live("late-translation");
        var translation = PUBLISHER
                .step("late-translation", signedTranslation("late-translation"), "publication" + SPANISH)
                .statusCode(200);

        PUBLISHER
                .step("late-translation", original, "unpublication", REASON)
                .statusCode(409)
                .body("detail", is("Readers see translations of this page. Unpublish them first: es."));
        assertTrue(ContentZip.read(ImportApi.export()).files().containsKey("causes/late-translation.es.md"));

        PUBLISHER
                .step("late-translation", etag(translation), "unpublication" + SPANISH, REASON)
                .statusCode(200);
        PUBLISHER.step("late-translation", original, "unpublication", REASON).statusCode(200);
    }

    @Test
    void an_original_does_not_go_in_the_moment_in_which_its_translation_comes() throws Exception {
        var original = Staff.live("raced-translation");
        var translation = signedTranslation("raced-translation");
        var threads = Executors.newFixedThreadPool(2);
        try (var hold = Role.OWNER.connect();
                var statement = hold.createStatement()) {
            hold.setAutoCommit(false);
            statement.execute("select id from page where slug = 'raced-translation' and language = 'es' for update");

            var comes =
                    threads.submit(() -> status("raced-translation", translation, "publication" + SPANISH, Map.of()));
            AtOnce.letWait(1, comes);
            var goes = threads.submit(() -> status("raced-translation", original, "unpublication", REASON));
            AtOnce.letWait(2, goes);
            hold.rollback();

            assertEquals(200, comes.get());
            assertEquals(409, goes.get());
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_translation_does_not_come_in_the_moment_in_which_its_original_goes() throws Exception {
        var original = Staff.live("raced-original");
        var translation = signedTranslation("raced-original");
        var threads = Executors.newFixedThreadPool(2);
        try (var hold = Role.OWNER.connect();
                var statement = hold.createStatement()) {
            hold.setAutoCommit(false);
            statement.execute("select id from page where slug = 'raced-original' and language = 'en-US' for update");

            var goes = threads.submit(() -> status("raced-original", original, "unpublication", REASON));
            AtOnce.letWait(1, goes);
            var comes = threads.submit(() -> status("raced-original", translation, "publication" + SPANISH, Map.of()));
            AtOnce.letWait(2, comes);
            hold.rollback();

            assertEquals(200, goes.get());
            assertEquals(409, comes.get());
        } finally {
            threads.shutdownNow();
        }
    }

    private static int status(String slug, String etag, String step, Map<String, ?> body) {
        return PUBLISHER.step(slug, etag, step, body).extract().statusCode();
    }

    private static String signedTranslation(String slug) {
        Staff.linkProfile("reviewer");
        var created = EDITOR.json(Map.of("kind", "cause", "slug", slug, "language", "es"))
                .post(Desktop.PAGES)
                .then()
                .statusCode(201);
        var saved = EDITOR.save(slug + SPANISH, etag(created), Draft.sample()).statusCode(200);
        var submitted = EDITOR.step(slug, etag(saved), "submission" + SPANISH).statusCode(200);
        return etag(REVIEWER.step(slug, etag(submitted), "sign-off" + SPANISH).statusCode(200));
    }
}
