package health.charley.content.ask.retrieval;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import health.charley.content.ask.passage.PageText;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Pages made ready for questions, one at a time in the background, and kept: a revision never changes. A question need not
 * wait for it: until then it is answered by words alone.
 */
@ApplicationScoped
class ReadyPages {
    private static final Logger LOG = Logger.getLogger(ReadyPages.class);

    /** One has some 50 vectors twice, of 1.5 kB each. */
    private static final int KEPT = 500;

    /** Of the work in the background when the service stops: longer than the model takes for the longest page. */
    static final Duration LONGEST_END = Duration.ofSeconds(20);

    private final QuestionWords reading = QuestionWords.packaged();
    private final ExecutorService background = Executors.newSingleThreadExecutor(ReadyPages::daemon);
    private final AsyncCache<Long, IndexedPage> kept =
            Caffeine.newBuilder().maximumSize(KEPT).executor(background).buildAsync();
    private final Embedder embedder;

    ReadyPages(Embedder embedder) {
        this.embedder = embedder;
    }

    /** Pages as a question needs them: all with vectors, or all without. */
    record Ready(List<IndexedPage> pages, boolean haveVectors) {}

    /** These pages in their order; without vectors where those take longer than the wait. */
    Ready of(List<PageText> pages, Duration wait) {
        return withVectors(pages, wait)
                .map(ready -> new Ready(ready, true))
                .orElseGet(() -> new Ready(pages.stream().map(this::byWords).toList(), false));
    }

    /** Makes a page ready before anybody asks. */
    void prepare(PageText page) {
        ready(page).join();
    }

    private Optional<List<IndexedPage>> withVectors(List<PageText> pages, Duration wait) {
        if (!embedder.isReady()) {
            return Optional.empty();
        }
        var asked = pages.stream().map(this::ready).toList();
        try {
            CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new))
                    .get(wait.toMillis(), TimeUnit.MILLISECONDS);
            return Optional.of(asked.stream().map(CompletableFuture::join).toList());
        } catch (TimeoutException notYet) {
            return Optional.empty();
        } catch (ExecutionException failure) {
            LOG.warnf(
                    "A page could not be made ready for questions: %s",
                    failure.getCause().getClass());
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private CompletableFuture<IndexedPage> ready(PageText page) {
        return kept.get(page.revision(), revision -> IndexedPage.of(page, reading, embedder::vector));
    }

    private IndexedPage byWords(PageText page) {
        return IndexedPage.of(page, reading, text -> Optional.empty());
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "ask-pages");
        thread.setDaemon(true);
        return thread;
    }

    @PreDestroy
    void stop() throws InterruptedException {
        background.shutdownNow();
        background.awaitTermination(LONGEST_END.toMillis(), TimeUnit.MILLISECONDS);
    }
}
