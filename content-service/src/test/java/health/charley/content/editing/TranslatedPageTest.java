package health.charley.content.editing;

import static health.charley.content.editing.Desktop.etag;
import static health.charley.content.editing.Staff.EDITOR;
import static health.charley.content.editing.Staff.PUBLISHER;
import static health.charley.content.editing.Staff.REVIEWER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.content.Role;
import health.charley.content.importing.ContentZip;
import health.charley.content.importing.ImportApi;
import health.charley.testing.AtOnce;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
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
    void editors_are_told_in_which_languages_a_page_was_begun() {
        Staff.draft("begun-translation");
        EDITOR.get(Desktop.page("begun-translation")).body("languages", contains("en-US"));

        translation("begun-translation", "es").statusCode(201);

        EDITOR.get(Desktop.page("begun-translation")).body("languages", contains("en-US", "es"));
        EDITOR.get(Desktop.page("begun-translation") + SPANISH).body("languages", contains("en-US", "es"));
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
        var goes = withdrawn("raced-translation", Staff.live("raced-translation"));
        var comes = published("raced-translation", signedTranslation("raced-translation"));

        assertEquals(List.of(200, 409), oneBehindTheOther("raced-translation", "es", comes, goes));
    }

    @Test
    void a_translation_does_not_come_in_the_moment_in_which_its_original_goes() throws Exception {
        var goes = withdrawn("raced-original", Staff.live("raced-original"));
        var comes = published("raced-original", signedTranslation("raced-original"));

        assertEquals(List.of(200, 409), oneBehindTheOther("raced-original", "en-US", goes, comes));
    }

    @Test
    void words_that_nobody_has_translated_are_not_submitted_for_review() {
        Staff.draft("untranslated");
        var created = translation("untranslated", "es").statusCode(201);
        var half = Draft.spanish()
                .with("summary", Draft.sample().body().get("summary"))
                .withSection(1, "markdown", "You may notice that:\n\n- the calf hurts\n-  one leg is swollen");
        var saved = EDITOR.save("untranslated" + SPANISH, etag(created), half).statusCode(200);

        EDITOR.step("untranslated", etag(saved), "submission" + SPANISH)
                .statusCode(409)
                .body("type", is("urn:charley:problem:review-refused"))
                .body("detail", is("The summary still has the words of the original in en-US. Translate it."))
                .body("objections.code", contains("not-translated", "not-translated"))
                .body("objections.pointer", contains("#/summary", "#/sections/1/markdown"));

        var translated = EDITOR.save("untranslated" + SPANISH, etag(saved), Draft.spanish())
                .statusCode(200);
        EDITOR.step("untranslated", etag(translated), "submission" + SPANISH)
                .statusCode(200)
                .body("stage", is("in-review"));
    }

    @Test
    void a_section_of_which_half_is_translated_is_not_submitted_either() {
        Staff.draft("half-translated");
        var created = translation("half-translated", "es").statusCode(201);
        var half = Draft.spanish()
                .withSection(1, "markdown", "Puede notar que:\n\n- duele la pantorrilla\n- **one leg** is swollen");
        var saved =
                EDITOR.save("half-translated" + SPANISH, etag(created), half).statusCode(200);

        EDITOR.step("half-translated", etag(saved), "submission" + SPANISH)
                .statusCode(409)
                .body(
                        "detail",
                        is("The section 'symptoms' still has words of the original in en-US, such as “one leg is"
                                + " swollen”. Translate them."))
                .body("objections.pointer", contains("#/sections/1/markdown"));
    }

    @Test
    void english_of_another_region_may_say_the_same() {
        Staff.draft("british");
        var created = translation("british", "en-GB").statusCode(201);
        var saved = EDITOR.save("british?language=en-GB", etag(created), Draft.sample())
                .statusCode(200);

        EDITOR.step("british", etag(saved), "submission?language=en-GB").statusCode(200);
    }

    @Test
    void a_translation_can_be_begun_with_what_readers_see() {
        var live = Staff.live("begun-live");
        EDITOR.save("begun-live", live, Draft.sample().with("headline", "Not yet read by anybody"))
                .statusCode(200);

        EDITOR.get(Desktop.page("begun-live") + "/revisions/1?marked=true")
                .body("manuscript.headline", is("Sample cause: what it is and what helps"))
                .body(
                        "manuscript.sections[1].markdown",
                        is("You may notice that:\n\n- the calf hurts\n- one leg is swollen {swelling-one-leg}"));
    }

    /** What both get, the first of whom waits for a page that somebody else has locked while the second begins. */
    private static List<Integer> oneBehindTheOther(
            String slug, String locked, Callable<Integer> first, Callable<Integer> second) throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try (var hold = Role.OWNER.connect();
                var statement = hold.createStatement()) {
            hold.setAutoCommit(false);
            statement.execute(
                    "select id from page where slug = '" + slug + "' and language = '" + locked + "' for update");
            var ahead = threads.submit(first);
            AtOnce.letWait(1, ahead, hold);
            var behind = threads.submit(second);
            AtOnce.letWait(2, behind, hold);
            hold.rollback();
            return List.of(ahead.get(), behind.get());
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<Integer> withdrawn(String slug, String etag) {
        return () ->
                PUBLISHER.step(slug, etag, "unpublication", REASON).extract().statusCode();
    }

    private static Callable<Integer> published(String slug, String etag) {
        return () ->
                PUBLISHER.step(slug, etag, "publication" + SPANISH).extract().statusCode();
    }

    private static ValidatableResponse translation(String slug, String language) {
        return EDITOR.json(Map.of("kind", "cause", "slug", slug, "language", language))
                .post(Desktop.PAGES)
                .then();
    }

    private static String signedTranslation(String slug) {
        Staff.linkProfile("reviewer");
        var created = translation(slug, "es").statusCode(201);
        var saved = EDITOR.save(slug + SPANISH, etag(created), Draft.spanish()).statusCode(200);
        var submitted = EDITOR.step(slug, etag(saved), "submission" + SPANISH).statusCode(200);
        return etag(REVIEWER.step(slug, etag(submitted), "sign-off" + SPANISH).statusCode(200));
    }
}
