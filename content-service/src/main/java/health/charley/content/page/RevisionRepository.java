package health.charley.content.page;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The revisions of pages, by their numbers. */
@ApplicationScoped
public class RevisionRepository implements PanacheRepository<Revision> {
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
}
