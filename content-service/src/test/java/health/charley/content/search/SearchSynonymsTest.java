package health.charley.content.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.content.ContentApi;
import health.charley.content.Role;
import health.charley.content.importing.ContentFiles;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people say in other words than the pages. */
@QuarkusTest
class SearchSynonymsTest {
    @TempDir
    Path folder;

    @Test
    void words_that_mean_the_same_are_found_too() throws SQLException {
        var files = ContentFiles.in(folder, "synonym");
        files.write("synonyms.yaml", "- { words: [wooden leg, peg leg, quazzle] }\n")
                .replace(files.cause(), "Some *text*.", "People called it a peg leg.")
                .publish();

        ContentApi.search("quazzle").body("items.slug", contains("synonym-cause"));
        ContentApi.search("Wooden legs").body("items[0].slug", is("synonym-cause"));

        assertEquals(3, Role.OWNER.count("search_synonym"));
        ContentFiles.publishPackaged();
    }

    @ParameterizedTest
    @CsvSource({
        "diuretic, medicine-related-cramps",
        "poop, cauda-equina-syndrome",
        "spasms, leg-cramps",
        "legpain, leg-cramps",
        "charleyhorse, leg-cramps",
        "waterpills, medicine-related-cramps",
        "bloodthinner, deep-vein-thrombosis",
        "painkiller, lumbar-spinal-stenosis",
        "hypokalemia, electrolyte-imbalance"
    })
    void a_word_of_the_synonyms_is_right_as_typed_and_finds_what_it_means(String word, String slug) {
        ContentApi.search(Map.of("query", word, "limit", 50))
                .statusCode(200)
                .body("corrections", empty())
                .body("items.slug", hasItem(slug));
    }
}
