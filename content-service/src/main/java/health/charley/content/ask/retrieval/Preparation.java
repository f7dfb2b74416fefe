package health.charley.content.ask.retrieval;

import health.charley.content.ask.passage.Library;
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

    private final Embedder embedder;
    private final Library library;
    private final ReadyPages pages;

    Preparation(Embedder embedder, Library library, ReadyPages pages) {
        this.embedder = embedder;
        this.library = library;
        this.pages = pages;
    }

    void onStart(@Observes @Priority(LATE) StartupEvent started) {
        var background = new Thread(this::run, "ask-preparation");
        background.setDaemon(true);
        background.start();
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
            pages.prepare(article);
            library.causes(article.conditions(), article.address().language()).forEach(pages::prepare);
        }
    }
}
