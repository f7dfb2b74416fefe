package health.charley.content.ask.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.content.ask.passage.PageText;
import health.charley.content.ask.passage.Passage;
import health.charley.content.markdown.TextBlock;
import health.charley.content.page.Aspect;
import health.charley.content.page.PageAddress;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody waits longer for a page than they said. */
@QuarkusTest
class ReadyPagesTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    /** So many sentences take far longer than the question. */
    private static final String LONG_TEXT = "Calf stretches before bed can help some people. ".repeat(200);

    @Inject
    ReadyPages pages;

    @Inject
    Search search;

    @Inject
    Embedder embedder;

    @BeforeEach
    void awaitModel() throws InterruptedException {
        assertTrue(embedder.awaitReady(60));
    }

    @Test
    void a_page_that_is_not_ready_comes_without_vectors_and_later_with_them() {
        var page = List.of(page(-1));

        assertFalse(pages.of(page, Duration.ZERO).haveVectors());
        var later = pages.of(page, LONG);

        assertTrue(later.haveVectors());
        assertEquals(
                2,
                later.pages()
                        .get(0)
                        .passages()
                        .get(0)
                        .sentences()
                        .get(0)
                        .vectors()
                        .size());
    }

    @Test
    void one_page_that_is_not_ready_leaves_all_without_vectors() {
        pages.prepare(page(-2));

        var both = pages.of(List.of(page(-2), page(-3)), Duration.ZERO);

        assertFalse(both.haveVectors());
        assertTrue(both.pages()
                .get(0)
                .passages()
                .get(0)
                .sentences()
                .get(0)
                .vectors()
                .isEmpty());
    }

    @Test
    void who_does_not_wait_is_answered_by_words_alone() {
        var found = search.matches("Do calf stretches help?", page(-4), List::of, Duration.ZERO);

        assertEquals(
                "Calf stretches before bed can help some people.", found.get(0).sentence());
        assertFalse(pages.of(List.of(page(-4)), Duration.ZERO).haveVectors());
    }

    private static PageText page(long revision) {
        var passage = new Passage(
                "self-care",
                Aspect.SELF_CARE,
                "What to do",
                Optional.empty(),
                LONG_TEXT,
                TextBlock.sentences(LONG_TEXT));
        return new PageText(
                revision,
                PageAddress.article("leg-cramps"),
                1,
                "Leg cramps",
                "leg cramps",
                List.of(passage),
                Optional.empty(),
                List.of());
    }
}
