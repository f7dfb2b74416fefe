package health.charley.content.editing;

import health.charley.content.audit.Action;
import health.charley.content.audit.AuditTrail;
import health.charley.content.audit.Deed;
import health.charley.content.audit.Standing;
import health.charley.content.manuscript.Manuscript;
import health.charley.content.manuscript.RevisionReading;
import health.charley.content.page.Page;
import health.charley.content.page.PageRepository;
import health.charley.content.page.Stage;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Publishes the drafts whose time has come. What is due stands in the database alone, so it outlives every restart; of
 * several replicas the first to lock a page publishes it, and the others find it done.
 */
@ApplicationScoped
class DuePublications {
    private static final Logger LOG = Logger.getLogger(DuePublications.class);

    private static final String CLAIM =
            "select id from page where id = :id and version = :version and stage = 'scheduled'"
                    + " and publish_at <= :now for update skip locked";

    /** Of the audit trail, in characters. */
    private static final int LONGEST_COMMENT = 2000;

    private final PageRepository pages;
    private final Objections objections;
    private final Release release;
    private final AuditTrail trail;
    private final Clock clock;

    DuePublications(PageRepository pages, Objections objections, Release release, AuditTrail trail, Clock clock) {
        this.pages = pages;
        this.objections = objections;
        this.release = release;
        this.trail = trail;
        this.clock = clock;
    }

    /** A scheduled draft, in the version in which it was looked at. */
    private record Due(long page, int version, Manuscript manuscript) {}

    @Scheduled(
            every = "{charley.content.editing.publish-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        for (var id : QuarkusTransaction.requiringNew().call(this::dueIds)) {
            try {
                attempt(id);
            } catch (RuntimeException failure) {
                LOG.errorf(failure, "The scheduled draft of page %d was not published; it will be tried again.", id);
            }
        }
    }

    private List<Long> dueIds() {
        return pages.getEntityManager()
                .createQuery(
                        "select p.id from Page p where p.stage = :scheduled and p.publishAt <= :now order by p.publishAt",
                        Long.class)
                .setParameter("scheduled", Stage.SCHEDULED)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** The knowledge may have changed since the draft was scheduled, so the checks are asked again, before any lock. */
    private void attempt(long id) {
        var due = QuarkusTransaction.requiringNew().call(() -> look(id));
        if (due.isPresent()) {
            var blocking = objections.to(due.get().manuscript()).stream()
                    .filter(Objection::blocking)
                    .toList();
            QuarkusTransaction.requiringNew().run(() -> finish(due.get(), blocking));
        }
    }

    private Optional<Due> look(long id) {
        var page = pages.findById(id);
        return page.draft().map(draft -> new Due(id, page.version(), RevisionReading.of(draft)));
    }

    /** The page, locked; nothing if it changed since or another replica has it. */
    private Optional<Page> claim(Due due) {
        return pages.getSession()
                .createNativeQuery(CLAIM, Long.class)
                .setParameter("id", due.page())
                .setParameter("version", due.version())
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .map(pages::findById);
    }

    private void finish(Due due, List<Objection> blocking) {
        if (blocking.isEmpty()) {
            release.holdOriginal(due.manuscript().address());
        }
        claim(due).ifPresent(page -> finish(page, blocking));
    }

    private void finish(Page page, List<Objection> blocking) {
        var before = Standing.of(page);
        if (blocking.isEmpty()) {
            release.toReaders(page);
            trail.add(Deed.byTheService(Action.PUBLISHED), page, before);
            return;
        }
        page.enter(Stage.SIGNED_OFF);
        var reason = Optional.of(abridged(RefusedStep.sentence(blocking)));
        trail.add(new Deed(Action.PUBLICATION_REFUSED, Optional.empty(), reason), page, before);
    }

    private static String abridged(String sentence) {
        return sentence.substring(0, Math.min(sentence.length(), LONGEST_COMMENT));
    }
}
