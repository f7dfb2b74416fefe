package health.charley.content.editing;

import health.charley.content.page.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What reviewers said, page by page. */
@ApplicationScoped
class ReviewCommentRepository implements PanacheRepository<ReviewComment> {

    /** The comments before an id, newest first. */
    List<ReviewComment> before(Page page, long id, int limit) {
        return find(
                        "from ReviewComment c join fetch c.revision where c.page = ?1 and c.id < ?2 order by c.id desc",
                        page,
                        id)
                .range(0, limit - 1)
                .list();
    }
}
