package health.charley.content.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import health.charley.content.ContentApi;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** Where the page that a reader looks for comes among the pages found: the queries of {@code search/queries.yaml}. */
@QuarkusTest
class SearchRelevanceTest {
    private static final Logger LOG = Logger.getLogger(SearchRelevanceTest.class);

    @Test
    void readers_find_the_page_they_look_for_among_the_first() throws IOException {
        var places = wanted().stream().map(SearchRelevanceTest::place).toList();

        var first = count(places, place -> place == 1);
        var amongThree = count(places, place -> place <= 3);
        var amongSix = count(places, place -> place <= 6);
        LOG.infof(
                "of %d queries the page came first %d, among three %d, among six %d, mean reciprocal rank %.2f",
                places.size(),
                first,
                amongThree,
                amongSix,
                places.stream().mapToDouble(place -> 1.0 / place).average().orElseThrow());
        assertTrue(first >= 40, "first " + first);
        assertTrue(amongThree >= 47, "among three " + amongThree);
        assertTrue(amongSix >= 50, "among six " + amongSix);
    }

    private static List<Wanted> wanted() throws IOException {
        try (var file = SearchRelevanceTest.class.getResourceAsStream("/search/queries.yaml")) {
            return List.of(new YAMLMapper().readValue(file, Wanted[].class));
        }
    }

    /** From 1; very far when it is not among the first fifty. */
    private static int place(Wanted wanted) {
        var found = ContentApi.search(Map.of("query", wanted.query(), "limit", 50))
                .extract()
                .jsonPath();
        var kinds = found.<String>getList("items.kind");
        var slugs = found.<String>getList("items.slug");
        var place = IntStream.range(0, slugs.size())
                .filter(n -> wanted.page().equals(kinds.get(n) + "s/" + slugs.get(n)))
                .map(n -> n + 1)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        LOG.infof("%s -> %s: %d of %d", wanted.query(), wanted.page(), place, slugs.size());
        return place;
    }

    private static long count(List<Integer> places, IntPredicate fits) {
        return places.stream().filter(fits::test).count();
    }

    record Wanted(String query, String page) {}
}
