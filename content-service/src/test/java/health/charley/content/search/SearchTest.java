package health.charley.content.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.content.ContentApi;
import health.charley.content.importing.ContentFiles;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Search over the pages that come with the service, and some that a test adds. */
@QuarkusTest
class SearchTest {
    @TempDir
    Path folder;

    @Test
    void a_name_finds_its_page_first() {
        first("deep vein thrombosis", "deep-vein-thrombosis");
        first("muscle strain", "muscle-strain");
        first("RLS", "restless-legs-syndrome");
    }

    @Test
    void the_beginning_of_a_word_finds_it() {
        ContentApi.search("cram")
                .statusCode(200)
                .body("items.slug", hasItem("leg-cramps"))
                .body("partial", is(false));
        first("thrombo", "deep-vein-thrombosis");
    }

    @Test
    void who_looks_for_quinine_finds_the_warning() {
        ContentApi.search("quinine").body("items.slug", hasItems("leg-cramps", "night-leg-cramps"));
    }

    @Test
    void another_form_of_a_word_finds_it() {
        ContentApi.search("stretched calves").body("items.slug", hasItem("leg-cramps"));
    }

    @Test
    void a_mistyped_word_is_taken_for_the_one_that_was_meant() {
        ContentApi.search("leg crapms")
                .statusCode(200)
                .body("corrections.from", contains("crapms"))
                .body("corrections.to", contains("cramps"))
                .body("items.slug", hasItem("leg-cramps"));
        ContentApi.search("trombosis").body("items[0].slug", is("deep-vein-thrombosis"));
    }

    @Test
    void a_slip_in_a_word_of_three_or_four_letters_is_forgiven_too() {
        ContentApi.search("vien")
                .body("corrections.to", contains("vein"))
                .body("items.slug", hasItem("deep-vein-thrombosis"));
        ContentApi.search("clt")
                .body("corrections.to", contains("clot"))
                .body("items.slug", hasItem("deep-vein-thrombosis"));
        ContentApi.search("DVT").body("corrections", empty()).body("items[0].slug", is("deep-vein-thrombosis"));
    }

    @Test
    void a_word_of_three_letters_that_tells_nothing_is_no_slip() {
        ContentApi.search("had leg cramps").body("corrections", empty()).body("partial", is(false));
    }

    @Test
    void words_are_found_without_their_accents_and_the_other_way_round() {
        var files = ContentFiles.in(folder, "accent");
        files.replace(files.cause(), "Some *text*.", "A cliché about the señorita.")
                .publish();

        ContentApi.search("cliche senorita").body("items.slug", contains("accent-cause"));
        ContentApi.search("CLICHÉ SEÑORITA").body("items.slug", contains("accent-cause"));
    }

    @Test
    void the_place_that_fits_best_is_shown_with_the_words_marked() {
        ContentApi.search(Map.of("query", "one leg swollen", "kinds", List.of("cause")))
                .body("items.find { it.slug == 'deep-vein-thrombosis' }.excerpt.section", is("symptoms"))
                .body("items.find { it.slug == 'deep-vein-thrombosis' }.excerpt.heading", is("What it feels like"))
                .body(
                        "items.find { it.slug == 'deep-vein-thrombosis' }.excerpt.runs.findAll { it.hit }.text",
                        hasItems("leg", "swollen"));
    }

    @Test
    void the_headline_is_whole_with_the_words_marked() {
        ContentApi.search("thrombosis")
                .body("items[0].headline.text.join('')", is("Deep vein thrombosis: a blood clot deep in the leg"))
                .body("items[0].headline.findAll { it.hit }.text", contains("thrombosis"));
    }

    @Test
    void when_no_page_has_all_words_those_with_some_come_and_are_said_to() {
        ContentApi.search("thrombosis xylophone")
                .body("partial", is(true))
                .body("items[0].slug", is("deep-vein-thrombosis"));
    }

    @Test
    void nothing_found_is_an_empty_list() {
        ContentApi.search("xylophone")
                .statusCode(200)
                .body("items", empty())
                .body("partial", is(false))
                .body("$", not(hasKey("next")));
    }

    @Test
    void kinds_narrow_the_search() {
        ContentApi.search(Map.of("query", "cramps", "kinds", List.of("article")))
                .body("items.kind", everyItem(is("article")))
                .body("items.slug", hasItem("leg-cramps"));
    }

    @Test
    void a_translation_is_found_in_its_language_and_others_in_english() {
        var files = ContentFiles.in(folder, "bilingual");
        files.replace(files.article(), "Some *text*.", "About a wallaby and calambres.");
        files.replace(files.article(), "headline: An article", "headline: A thylacine");
        files.translate(files.article(), "es", "A thylacine", "Los calambres nocturnos")
                .publish();

        ContentApi.search(Map.of("query", "calambre", "language", "es-MX"))
                .body("items.findAll { it.slug == 'bilingual-article' }.language", contains("es"))
                .body("items.findAll { it.slug == 'bilingual-article' }.fallback", contains(false));
        ContentApi.search(Map.of("query", "thylacine", "language", "es"))
                .body("items.language", contains("es"))
                .body("items.fallback", contains(false))
                .body("items[0].headline.text", contains("Los calambres nocturnos"));
        ContentApi.search("wallaby").body("items.language", contains("en-US"));
        ContentApi.search(Map.of("query", "thrombosis", "language", "es"))
                .body("items[0].slug", is("deep-vein-thrombosis"))
                .body("items[0].language", is("en-US"))
                .body("items[0].fallback", is(true));
    }

    @Test
    void cursors_lead_through_the_results_once_in_the_same_order() {
        var inOne =
                ContentApi.search(Map.of("query", "leg", "limit", 50)).extract().<List<String>>path("items.slug");
        var found = new ArrayList<String>();
        Map<String, Object> request = new HashMap<>(Map.of("query", "leg", "limit", 3));

        do {
            var part = ContentApi.search(request).statusCode(200).extract();
            found.addAll(part.path("items.slug"));
            request.put("cursor", part.path("next"));
        } while (request.get("cursor") != null);

        assertEquals(inOne, found.subList(0, inOne.size()));
        assertEquals(found.size(), new HashSet<>(found).size());
        assertTrue(found.size() > 6, found.toString());
    }

    @Test
    void a_cursor_belongs_to_its_search() {
        String next =
                ContentApi.search(Map.of("query", "leg", "limit", 1)).extract().path("next");

        ContentApi.search(Map.of("query", "calf", "limit", 1, "cursor", next))
                .statusCode(400)
                .body("errors[0].pointer", is("#/cursor"));
    }

    private static void first(String query, String slug) {
        ContentApi.search(query).statusCode(200).body("items[0].slug", is(slug));
    }
}
