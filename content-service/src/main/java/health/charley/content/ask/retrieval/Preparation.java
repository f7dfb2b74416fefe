package health.charley.content.ask.retrieval;

import health.charley.content.ask.passage.Library;
import health.charley.content.ask.passage.PageText;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.jboss.logging.Logger;

/**
 * Loads the sentence model and makes articles and their causes ready, in the background when the service starts: until then
 * questions are answered by words alone.
 */
@ApplicationScoped
class Preparation {
    private static final Logger LOG = Logger.getLogger(Preparation.class);

    /** After the import of content, which observes the start with the default priority. */
    private static final int LATE = Interceptor.Priority.APPLICATION + 900;

    private static final int ARTICLES = 20;

    private final Thread background = new Thread(this::run, "ask-preparation");
    private volatile boolean stopping;
    private final Embedder embedder;
    private final Library library;
    private final ReadyPages pages;

    Preparation(Embedder embedder, Library library, ReadyPages pages) {
        this.embedder = embedder;
        this.library = library;
        this.pages = pages;
    }

    void onStart(@Observes @Priority(LATE) StartupEvent started) {
        background.setDaemon(true);
        background.start();
    }

    /** A process that ends while the model's native library works breaks down instead, so the work comes to an end first. */
    void onStop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        background.join(ReadyPages.LONGEST_END.toMillis());
    }

    private void run() {
        embedder.load();
        try {
            if (embedder.isReady()) {
                prepare();
            }
        } catch (RuntimeException | StackOverflowError unprepared) {
            LOG.warnf(
                    "Articles could not be made ready for questions (%s); the first question does it.",
                    unprepared.getClass());
        }
    }

    private void prepare() {
        for (var article : library.articles(ARTICLES)) {
            prepare(article);
            library.causes(article.conditions(), article.address().language()).forEach(this::prepare);
        }
    }

    private void prepare(PageText page) {
        if (!stopping) {
            pages.prepare(page);
        }
    }
}
