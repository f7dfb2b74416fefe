package health.charley.content.redirect;

import health.charley.content.page.Page;
import health.charley.content.page.PageAddress;
import health.charley.content.page.PageKind;
import health.charley.edge.problem.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Redirects by the address they lead away from. */
@ApplicationScoped
public class RedirectRepository implements PanacheRepositoryBase<PageRedirect, OldAddress> {
    private static final String WITH_PAGE = "select r from PageRedirect r join fetch r.page p ";

    /** Where the page is now; nothing when none that readers may see has ever had this slug. */
    public Optional<String> newSlugOf(PageKind kind, String oldSlug) {
        return find(
                        WITH_PAGE + "where r.address.kind = ?1 and r.address.fromSlug = ?2 and p.live is not null"
                                + " order by case r.address.language when ?3 then 0 else 1 end, r.address.language",
                        kind,
                        oldSlug,
                        PageAddress.LANGUAGE)
                .page(0, 1)
                .firstResultOptional()
                .map(redirect -> redirect.page().slug());
    }

    /** What a reader is told of a page that is not there: where it is now, or the sentence. */
    public RuntimeException elsewhere(PageKind kind, String slug, String sentence) {
        return newSlugOf(kind, slug)
                .<RuntimeException>map(now -> new MovedException(slug, now))
                .orElseGet(() -> Problems.notFound(sentence));
    }

    /** Where pages that once had one of these slugs are now; of a slug that a page has again, that one alone is meant. */
    public List<String> newSlugsOf(PageKind kind, Collection<String> oldSlugs) {
        return getEntityManager()
                .createQuery(
                        "select distinct p.slug from PageRedirect r join r.page p where r.address.kind = :kind"
                                + " and r.address.fromSlug in :slugs and p.live is not null and not exists (select q from"
                                + " Page q where q.kind = :kind and q.slug = r.address.fromSlug and q.live is not null)",
                        String.class)
                .setParameter("kind", kind)
                .setParameter("slugs", oldSlugs)
                .getResultList();
    }

    Optional<PageRedirect> at(OldAddress address) {
        return find(WITH_PAGE + "where r.address = ?1", address).firstResultOptional();
    }

    /** Redirects in the order of kind, language and slug, from the first one after an address on. */
    List<PageRedirect> after(OldAddress address, int limit) {
        return find(
                        WITH_PAGE + "where (cast(r.address.kind as string), r.address.language, r.address.fromSlug)"
                                + " > (?1, ?2, ?3) order by r.address.kind, r.address.language, r.address.fromSlug",
                        address.kind().word(),
                        address.language(),
                        address.fromSlug())
                .range(0, limit - 1)
                .list();
    }

    List<PageRedirect> all() {
        return find(WITH_PAGE).list();
    }

    List<PageRedirect> first(int limit) {
        return find(WITH_PAGE + "order by r.address.kind, r.address.language, r.address.fromSlug")
                .range(0, limit - 1)
                .list();
    }

    boolean isLedTo(PageAddress address) {
        return count(
                        "page.kind = ?1 and page.language = ?2 and page.slug = ?3",
                        address.kind(),
                        address.language(),
                        address.slug())
                > 0;
    }

    /** Of two editors that make redirects at once, the second waits and then sees the first one's: no chain slips in. */
    void lock() {
        getEntityManager()
                .createNativeQuery("lock table page_redirect in share row exclusive mode")
                .executeUpdate();
    }

    PageRedirect save(OldAddress address, Page target) {
        var redirect = new PageRedirect(address, target);
        persist(redirect);
        return redirect;
    }
}
