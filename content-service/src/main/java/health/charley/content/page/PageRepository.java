package health.charley.content.page;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Pages by address. "Published" ones have a live revision, which comes with them. */
@ApplicationScoped
public class PageRepository implements PanacheRepository<Page> {
    private static final String PUBLISHED =
            "select p from Page p join fetch p.live r join fetch r.author left join fetch r.reviewer"
                    + " where p.kind = ?1 and p.language = ?2";

    public Optional<Page> at(PageAddress address) {
        return find("kind = ?1 and language = ?2 and slug = ?3", address.kind(), address.language(), address.slug())
                .firstResultOptional();
    }

    public Optional<Page> publishedAt(PageAddress address) {
        return find(PUBLISHED + " and p.slug = ?3", address.kind(), address.language(), address.slug())
                .firstResultOptional();
    }

    /** The languages that a page is published in, in the order of their tags. */
    public List<String> languagesOf(PageKind kind, String slug) {
        return getEntityManager()
                .createQuery(
                        "select p.language from Page p where p.kind = ?1 and p.slug = ?2 and p.live is not null"
                                + " order by p.language",
                        String.class)
                .setParameter(1, kind)
                .setParameter(2, slug)
                .getResultList();
    }

    /** The languages that a page was begun in, whether readers see it or not, in the order of their tags. */
    public List<String> languagesBegun(PageKind kind, String slug) {
        return getEntityManager()
                .createQuery(
                        "select p.language from Page p where p.kind = ?1 and p.slug = ?2 order by p.language",
                        String.class)
                .setParameter(1, kind)
                .setParameter(2, slug)
                .getResultList();
    }

    /** All languages that pages of a kind are published in. */
    public List<String> languagesOf(PageKind kind) {
        return getEntityManager()
                .createQuery(
                        "select distinct p.language from Page p where p.kind = ?1 and p.live is not null", String.class)
                .setParameter(1, kind)
                .getResultList();
    }

    /** When readers last got or lost a page with one of these slugs, in any language; nothing when they never had any. */
    public Optional<Instant> lastChange(PageKind kind, Collection<String> slugs) {
        return getEntityManager()
                .createQuery(
                        "select max(p.liveChangedAt) from Page p where p.kind = ?1 and p.slug in ?2"
                                + " and p.lastLive is not null",
                        Instant.class)
                .setParameter(1, kind)
                .setParameter(2, slugs)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Published pages in the order of their slugs, each in the first of the languages that it exists in. */
    public List<Page> published(PageQuery query) {
        return find(query.hql(), query.parameters()).range(0, query.limit() - 1).list();
    }

    /** Whether editors have taken the page over: by a draft, a revision of theirs, or by taking it from its readers. */
    public boolean isEdited(Page page) {
        return page.draft().isPresent()
                || page.isArchived()
                || page.live().isEmpty() && page.lastLive().isPresent()
                || count("from Revision r where r.page = ?1 and r.provenance.origin = ?2", page, RevisionOrigin.EDITOR)
                        > 0;
    }

    /** Published pages of both kinds and all languages in the order of their making, from the first one after an id on. */
    public List<Page> publishedAfter(long id, int limit) {
        return find("select p from Page p join fetch p.live r where p.id > ?1 order by p.id", id)
                .range(0, limit - 1)
                .list();
    }

    /** Published pages whose next review is on or before a day, the longest due first, after one of that day and id. */
    public List<Page> reviewDue(LocalDate until, LocalDate day, long id, int limit) {
        return find(
                        "select p from Page p join fetch p.live r where r.dates.nextReview <= ?1"
                                + " and (r.dates.nextReview > ?2 or r.dates.nextReview = ?2 and p.id > ?3)"
                                + " order by r.dates.nextReview, p.id",
                        until,
                        day,
                        id)
                .range(0, limit - 1)
                .list();
    }

    /** The digest of the file that the page was last imported from. */
    public Optional<String> lastImportedDigest(Page page) {
        return getEntityManager()
                .createQuery(
                        "select r.provenance.sourceSha256 from Revision r where r.page = :page and r.provenance.origin"
                                + " = :origin order by r.number desc",
                        String.class)
                .setParameter("page", page)
                .setParameter("origin", RevisionOrigin.IMPORT)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Makes the next revision of a page and shows it to readers. */
    public Revision publishNext(Page page, Imported source, RevisionContent content) {
        var revision = new Revision(page, lastNumber(page) + 1, Provenance.of(source), content);
        getEntityManager().persist(revision);
        page.publish(revision, source.at());
        return revision;
    }

    /** As {@link #publishNext(Page, Imported, RevisionContent)}, in the name of an account. */
    public Revision publishNext(Page page, Written by, RevisionContent content) {
        var revision = new Revision(page, lastNumber(page) + 1, Provenance.of(by), content);
        getEntityManager().persist(revision);
        page.publish(revision, by.at());
        return revision;
    }

    /** Makes the next revision of a page and gives it to editors to work on. */
    public Revision draftNext(Page page, Written by, RevisionContent content) {
        var revision = new Revision(page, lastNumber(page) + 1, Provenance.of(by), content);
        getEntityManager().persist(revision);
        page.workOn(revision);
        return revision;
    }

    /** The page as it stands now, for this transaction alone to change. */
    public Optional<Page> lockedAt(PageAddress address) {
        var page = at(address);
        page.ifPresent(found -> getEntityManager().refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return page;
    }

    private int lastNumber(Page page) {
        return getEntityManager()
                .createQuery("select coalesce(max(r.number), 0) from Revision r where r.page = :page", Integer.class)
                .setParameter("page", page)
                .getSingleResult();
    }
}
