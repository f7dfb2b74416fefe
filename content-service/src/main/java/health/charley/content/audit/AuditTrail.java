package health.charley.content.audit;

import health.charley.content.page.Author;
import health.charley.content.page.Citation;
import health.charley.content.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The trail of all that was done. It only grows: PostgreSQL lets the service add to it and nothing else. */
@ApplicationScoped
public class AuditTrail {
    private static final String EVENTS = "select e from AuditEvent e left join fetch e.page where e.id < :before ";
    private static final String NEWEST_FIRST = "order by e.id desc";

    private final EntityManager entities;
    private final Clock clock;

    AuditTrail(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Notes what was done to a page that stood like this before. */
    public void add(Deed deed, Page page, Standing before) {
        entities.persist(AuditEvent.of(deed, page, Change.between(before, Standing.of(page)), clock.instant()));
    }

    /** Notes what was done to an author whose fields were these before; none: the author is new. */
    public void add(Deed deed, Author author, Map<String, String> before) {
        var changes = FieldChange.between(before, author.fields()).stream()
                .map(change -> Author.PERSONAL_FIELDS.contains(change.field()) ? change.withoutWords() : change)
                .toList();
        entities.persist(AuditEvent.of(deed, author, changes, clock.instant()));
    }

    /** Notes what was done to a citation whose fields were these before; none: the citation is new. */
    public void add(Deed deed, Citation citation, Map<String, String> before) {
        var changes = FieldChange.between(before, citation.work().fields());
        entities.persist(AuditEvent.of(deed, citation, changes, clock.instant()));
    }

    /** Notes what was done to a webhook. */
    public void add(Deed deed, UUID webhook) {
        entities.persist(AuditEvent.of(deed, webhook, clock.instant()));
    }

    /** The events before an id, newest first. */
    List<AuditEvent> before(long id, int limit) {
        return entities.createQuery(EVENTS + NEWEST_FIRST, AuditEvent.class)
                .setParameter("before", id)
                .setMaxResults(limit)
                .getResultList();
    }

    /** As {@link #before}, of one page only. */
    List<AuditEvent> before(long id, Page page, int limit) {
        return entities.createQuery(EVENTS + "and e.page = :page " + NEWEST_FIRST, AuditEvent.class)
                .setParameter("before", id)
                .setParameter("page", page)
                .setMaxResults(limit)
                .getResultList();
    }
}
