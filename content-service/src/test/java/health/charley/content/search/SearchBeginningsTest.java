package health.charley.content.search;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.content.ContentApi;
import health.charley.content.importing.ContentFiles;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words typed letter by letter: the page is there from the third letter on, and does not go before the last. */
@QuarkusTest
class SearchBeginningsTest {
    private static final int SHORTEST = 3;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "dehydration, dehydration-cramps",
        "compartment, acute-compartment-syndrome",
        "rhabdomyolysis, rhabdomyolysis",
        "weakness, motor-neuron-disease",
        "numbness, cauda-equina-syndrome",
        "infection, cellulitis",
        "swelling, deep-vein-thrombosis",
        "embolism, pulmonary-embolism",
        "urination, beginnings-cause",
        "necrotizing, necrotizing-soft-tissue-infection",
        "cellulitis, cellulitis",
        "peripheral, peripheral-neuropathy",
        "electrolytes, electrolyte-imbalance",
        "hypothyroidism, hypothyroidism",
        "claudication, lumbar-spinal-stenosis",
        "stretching, night-leg-cramps",
        "herring, beginnings-cause",
        "calories, beginnings-cause",
        "butterflies, beginnings-cause",
        "knowingly, beginnings-cause",
        "necessities, beginnings-cause",
        "thatched, beginnings-cause",
        "canister, beginnings-cause",
        "lyingly, beginnings-cause",
        "generalization, beginnings-cause"
    })
    void every_beginning_of_a_word_finds_the_page_that_has_it(String word, String slug) {
        var files = ContentFiles.in(folder, "beginnings");
        files.replace(
                        files.cause(),
                        "Some *text*.",
                        "Calories, butterflies, necessities and generalization: knowingly, lyingly,"
                                + " urination, a herring in a thatched canister.")
                .publish();

        var missed = IntStream.rangeClosed(SHORTEST, word.length())
                .mapToObj(length -> word.substring(0, length))
                .filter(typed -> !found(typed).contains(slug))
                .toList();

        assertEquals(List.of(), missed);
    }

    @Test
    void a_word_that_tells_nothing_is_a_beginning_only_while_nothing_else_is_typed() {
        ContentApi.search("can I stretch")
                .body("items.slug", hasItem("leg-cramps"))
                .body("partial", is(false));
        ContentApi.search("hav").body("items", empty());
        ContentApi.search("can").body("items.slug", hasItem("deep-vein-thrombosis"));
        ContentApi.search("what can").body("items.slug", hasItem("deep-vein-thrombosis"));
        ContentApi.search("can had").body("items", empty());
    }

    @Test
    void the_word_that_was_begun_is_marked() {
        ContentApi.search("dehydra")
                .body("corrections", empty())
                .body("items[0].slug", is("dehydration-cramps"))
                .body("items[0].headline.findAll { it.hit }.text", hasItem(startsWith("Dehydration")));
    }

    private static List<String> found(String typed) {
        return ContentApi.search(Map.of("query", typed, "limit", 50)).extract().path("items.slug");
    }
}
