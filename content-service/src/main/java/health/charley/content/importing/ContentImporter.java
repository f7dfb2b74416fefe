package health.charley.content.importing;

import health.charley.content.page.PageRepository;
import health.charley.content.search.SynonymShelf;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Takes content files over into the database: all of them or none. Doing it again with the same files changes nothing,
 * and of several replicas one imports while the others wait and then find nothing to do.
 */
@ApplicationScoped
class ContentImporter {
    /** The number of the advisory lock; any constant that nothing else in this database uses. */
    private static final long LOCK = 0x636f6e74656e74L;

    private static final long POLL_MILLIS = 200;

    private final PageRepository pages;
    private final SynonymShelf synonyms;
    private final ImportConfig config;
    private final Clock clock;

    ContentImporter(PageRepository pages, SynonymShelf synonyms, ImportConfig config) {
        this.pages = pages;
        this.synonyms = synonyms;
        this.config = config;
        this.clock = Clock.systemUTC();
    }

    ImportReport run(ContentSet content) {
        var patience = clock.instant().plus(config.importWait());
        while (clock.instant().isBefore(patience)) {
            var report = QuarkusTransaction.requiringNew().call(() -> runIfFirst(content));
            if (report.isPresent()) {
                return report.get();
            }
            pause();
        }
        throw new IllegalStateException("Another replica did not finish its import within " + config.importWait());
    }

    /** Tries the lock rather than wait for it: a waiting statement would run into the socket time-out. */
    private Optional<ImportReport> runIfFirst(ContentSet content) {
        var locked = (Boolean) pages.getEntityManager()
                .createNativeQuery("select pg_try_advisory_xact_lock(:lock)", Boolean.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
        return locked ? Optional.of(take(content)) : Optional.empty();
    }

    private ImportReport take(ContentSet content) {
        content.synonyms().ifPresent(synonyms::replaceAll);
        return new PageImport(content, pages, now()).run();
    }

    /** PostgreSQL keeps microseconds: without this a value read back would differ from the one written. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The service is being stopped.", stopped);
        }
    }
}
