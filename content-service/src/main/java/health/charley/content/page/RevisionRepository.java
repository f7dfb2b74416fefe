package health.charley.content.page;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The revisions of pages, by their numbers. */
@ApplicationScoped
public class RevisionRepository implements PanacheRepository<Revision> {
    private static final String CALLOUTS_SIGNED = """
            select count(c) from Revision r join r.page p join r.sections s join s.callouts c
             where p.kind = :pageKind and p.slug = :slug and p.language = :language
               and c.kind = :kind and c.markdown = :words and c.signedBy.id = :author
               and (r.provenance.origin = IMPORT
                    or exists (select e from AuditEvent e
                                where e.page = p and e.action = IMPORTED and e.toRevision = r.number)
                    or exists (select o from SignOff o where o.revision = r and o.reviewer = c.signedBy))""";

    public Optional<Revision> at(Page page, int number) {
        return find("page = ?1 and number = ?2", page, number).firstResultOptional();
    }

    public Optional<Revision> last(Page page) {
        return find("page = ?1 order by number desc", page).firstResultOptional();
    }

    /** The revisions before a number, newest first. */
    public List<Revision> before(Page page, long number, int limit) {
        return find("page = ?1 and number < ?2 order by number desc", page, (int) Math.min(number, Integer.MAX_VALUE))
                .range(0, limit - 1)
                .list();
    }

    /** The revisions after a number. */
    public List<Revision> after(Page page, int number) {
        return list("page = ?1 and number > ?2", page, number);
    }

    /** Whether the account wrote a revision of the page after one number, or up to another. */
    public boolean hasWritten(String account, Page page, int after, int upTo) {
        return count(
                        "page = ?1 and provenance.createdBy = ?2 and (number > ?3 or number <= ?4)",
                        page,
                        account,
                        after,
                        upTo)
                > 0;
    }

    public boolean isSigned(Revision revision) {
        return getEntityManager()
                        .createQuery("select count(s) from SignOff s where s.revision = :revision", Long.class)
                        .setParameter("revision", revision)
                        .getSingleResult()
                > 0;
    }

    public boolean isSignedBy(Author reviewer, Revision revision) {
        return getEntityManager()
                        .createQuery(
                                "select count(s) from SignOff s where s.revision = :revision and s.reviewer = :reviewer",
                                Long.class)
                        .setParameter("revision", revision)
                        .setParameter("reviewer", reviewer)
                        .getSingleResult()
                > 0;
    }

    /** Whether an author has signed a revision of the page that has this call-out, here or before it was imported. */
    public boolean isCalloutSigned(PageAddress address, CalloutKind kind, String words, String author) {
        return getEntityManager()
                        .createQuery(CALLOUTS_SIGNED, Long.class)
                        .setParameter("pageKind", address.kind())
                        .setParameter("slug", address.slug())
                        .setParameter("language", address.language())
                        .setParameter("kind", kind)
                        .setParameter("words", words)
                        .setParameter("author", author)
                        .getSingleResult()
                > 0;
    }
}
