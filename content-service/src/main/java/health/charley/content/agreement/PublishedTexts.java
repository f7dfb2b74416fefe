package health.charley.content.agreement;

import health.charley.content.manuscript.RevisionReading;
import health.charley.content.page.Page;
import health.charley.content.page.PageAddress;
import health.charley.content.page.PageRepository;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** What was published of a page, from files or by its editors. */
@ApplicationScoped
class PublishedTexts {
    private static final String WITH_SIGNS = """
            select count(r) from Revision r join r.careCards c join c.items i
             where r.page = :page and array_length(i.signs) > 0
               and (r.provenance.origin = IMPORT
                    or exists (select e from AuditEvent e
                                where e.page = r.page and e.action in (PUBLISHED, IMPORTED) and e.toRevision = r.number))""";

    private final PageRepository pages;

    PublishedTexts(PageRepository pages) {
        this.pages = pages;
    }

    ReadBefore of(PageAddress address) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> pages.at(address).map(this::of).orElse(ReadBefore.NOTHING));
    }

    private ReadBefore of(Page page) {
        return new ReadBefore(page.lastLive().map(RevisionReading::of), haveNamedSigns(page));
    }

    private boolean haveNamedSigns(Page page) {
        return pages.getEntityManager()
                        .createQuery(WITH_SIGNS, Long.class)
                        .setParameter("page", page)
                        .getSingleResult()
                > 0;
    }
}
