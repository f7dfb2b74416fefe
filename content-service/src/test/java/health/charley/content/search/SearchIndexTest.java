package health.charley.content.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import health.charley.content.page.PageKind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How pages are ranked when very many fit, asked of the index itself: there are not that many pages here. */
@QuarkusTest
class SearchIndexTest {
    private static final List<String> ENGLISH = List.of("en-US");
    private static final List<PageKind> CAUSES = List.of(PageKind.CAUSE);
    private static final SearchTerms CLOT =
            SearchTerms.of(QueryWords.of("deep vein thrombosis"), new Synonyms(List.of()), WholeWords.NONE);

    private final SearchIndex index;

    SearchIndexTest(SearchIndex index) {
        this.index = index;
    }

    @Test
    void names_decide_when_very_many_pages_fit() {
        var found = matching(SearchPlan.start(false, true), 5);

        assertEquals("deep-vein-thrombosis", found.get(0).slug());
    }

    @Test
    void the_next_part_begins_after_the_last_page() {
        var plan = SearchPlan.start(true, true);
        var both = matching(plan, 2);

        var second = matching(plan.after(both.get(0)), 1);

        assertEquals(both.get(1), second.get(0));
    }

    @Test
    void a_few_pages_are_not_very_many() {
        var broad = QuarkusTransaction.requiringNew().call(() -> index.isBroad(CLOT.all(), ENGLISH, CAUSES));

        assertFalse(broad);
    }

    private List<FoundEntry> matching(SearchPlan plan, int limit) {
        return QuarkusTransaction.requiringNew().call(() -> index.matching(CLOT, plan, ENGLISH, CAUSES, limit));
    }
}
