package health.charley.content.editing;

import health.charley.content.manuscript.Manuscript;
import health.charley.content.manuscript.PageText;
import health.charley.content.manuscript.RevisionReading;
import health.charley.content.manuscript.SectionText.CalloutText;
import health.charley.content.page.PageAddress;
import health.charley.content.page.Revision;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.function.Predicate;

/** Which clinicians sign here, and what they have signed: here, or before it was imported. */
@Singleton
public class Signatures {
    private static final String SIGNERS = """
            select count(a) from Author a
             where a.id = :author
               and (a.account is not null or exists (select o from SignOff o where o.reviewer = a))""";

    private static final String AT = " p.kind = :pageKind and p.slug = :slug and p.language = :language ";

    private static final String IMPORTED = """
             r.provenance.origin = IMPORT
             or exists (select e from AuditEvent e where e.page = p and e.action = IMPORTED and e.toRevision = r.number) """;

    private static final String CALLOUTS = "select count(c) from Revision r join r.page p join r.sections s"
            + " join s.callouts c where" + AT
            + "and c.kind = :kind and c.markdown = :words and c.signedBy.id = :author and (" + IMPORTED
            + "or exists (select o from SignOff o where o.revision = r and o.reviewer = c.signedBy))";

    private static final String REVISIONS = "select r from Revision r join r.page p where" + AT
            + "and (r.reviewer.id = :author and (" + IMPORTED
            + ") or exists (select o from SignOff o where o.revision = r and o.reviewer.id = :author))";

    private final EntityManager entities;

    Signatures(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether an account here signs as this author, or did: then the author can be asked to. */
    public boolean areGivenHereBy(String author) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> entities.createQuery(SIGNERS, Long.class)
                                .setParameter("author", author)
                                .getSingleResult()
                        > 0);
    }

    /** Whether the reviewer that a page names has signed all that it says, but for links to pages that are not there. */
    public boolean cover(Manuscript reviewed, Predicate<PageAddress> there) {
        var text = PageText.of(reviewed);
        return QuarkusTransaction.joiningExisting()
                .call(() -> at(reviewed.address(), entities.createQuery(REVISIONS, Revision.class))
                        .setParameter("author", reviewed.head().reviewer())
                        .getResultStream()
                        .anyMatch(signed -> text.equals(
                                PageText.of(RevisionReading.of(signed).linkingOnlyTo(there)))));
    }

    /** Whether the clinician has signed a revision of the page that has this call-out. */
    boolean cover(PageAddress page, CalloutText callout) {
        return at(page, entities.createQuery(CALLOUTS, Long.class))
                        .setParameter("kind", callout.kind())
                        .setParameter("words", callout.markdown())
                        .setParameter("author", callout.signedBy())
                        .getSingleResult()
                > 0;
    }

    private static <T> TypedQuery<T> at(PageAddress page, TypedQuery<T> query) {
        return query.setParameter("pageKind", page.kind())
                .setParameter("slug", page.slug())
                .setParameter("language", page.language());
    }
}
