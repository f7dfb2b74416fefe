package health.charley.content.importing;

import health.charley.content.audit.AuditTrail;
import health.charley.content.page.PageRepository;
import health.charley.content.redirect.RedirectShelf;
import health.charley.content.search.SynonymShelf;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

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
    private final RedirectShelf redirects;
    private final AuditTrail trail;
    private final ImportConfig config;
    private final Clock clock;

    ContentImporter(
            PageRepository pages,
            SynonymShelf synonyms,
            RedirectShelf redirects,
            AuditTrail trail,
            ImportConfig config,
            Clock clock) {
        this.pages = pages;
        this.synonyms = synonyms;
        this.redirects = redirects;
        this.trail = trail;
        this.config = config;
        this.clock = clock;
    }

    /** Takes over what changed since the last start. */
    ImportReport run(ContentSet content) {
        return run(content, now -> new StartTakeover(pages, trail, now), Optional.empty(), report -> {});
    }

    /** Takes over what reads otherwise than its file, in the name of an account, if it replaces what it was checked against. */
    ImportReport runFor(String account, ContentSet content, List<ImportReport.Replaced> checked) {
        return run(content, now -> new RequestedTakeover(pages, trail, account, now), Optional.of(account), report -> {
            if (!report.replaced().equals(checked)) {
                throw new ChangedMeanwhileException();
            }
        });
    }

    /** What {@link #runFor} would do. All is done and then undone, so whatever would stop it stops this too. */
    ImportReport rehearseFor(String account, ContentSet content) {
        try {
            return run(
                    content, now -> new RequestedTakeover(pages, trail, account, now), Optional.of(account), report -> {
                        throw new Rehearsed(report);
                    });
        } catch (Rehearsed rehearsed) {
            return rehearsed.report;
        }
    }

    private ImportReport run(
            ContentSet content,
            Function<Instant, Takeover> takeover,
            Optional<String> account,
            Consumer<ImportReport> lastWord) {
        var patience = clock.instant().plus(config.importWait());
        while (clock.instant().isBefore(patience)) {
            var report = QuarkusTransaction.requiringNew()
                    .timeout((int) config.importTimeout().toSeconds())
                    .call(() -> runIfFirst(content, takeover, account, lastWord));
            if (report.isPresent()) {
                return report.get();
            }
            pause();
        }
        throw new ImportBusyException("Another import did not finish within " + config.importWait() + ".");
    }

    /** Tries the lock rather than wait for it: a waiting statement would run into the socket time-out. */
    private Optional<ImportReport> runIfFirst(
            ContentSet content,
            Function<Instant, Takeover> takeover,
            Optional<String> account,
            Consumer<ImportReport> lastWord) {
        var locked = (Boolean) pages.getEntityManager()
                .createNativeQuery("select pg_try_advisory_xact_lock(:lock)", Boolean.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
        if (!locked) {
            return Optional.empty();
        }
        var now = now();
        var isSearchedOtherwise = content.synonyms().map(synonyms::replaceAll).orElse(false);
        var done = new PageImport(content, pages, takeover.apply(now), now).run();
        var report = done.with(redirects.takeOver(content.redirects(), account), isSearchedOtherwise);
        pages.flush();
        lastWord.accept(report);
        return Optional.of(report);
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

    /** Undoes a transaction and still says what it did. */
    private static final class Rehearsed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient ImportReport report;

        Rehearsed(ImportReport report) {
            this.report = report;
        }
    }
}
