package health.charley.content.vote;

import health.charley.content.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Which pages helped the fewest. */
@ApplicationScoped
public class VoteBoard {
    private final EntityManager entities;

    VoteBoard(EntityManager entities) {
        this.entities = entities;
    }

    /** Published pages with votes that they did not help, those with the most first. */
    public List<Unhelpful> mostUnhelpful(int limit) {
        return entities.createQuery(
                        "select p, sum(case when v.helpful then 0 else 1 end), count(v) from Vote v join v.page p"
                                + " where p.live is not null group by p"
                                + " having sum(case when v.helpful then 0 else 1 end) > 0 order by 2 desc, p.id",
                        Object[].class)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new Unhelpful((Page) row[0], (Long) row[1], (Long) row[2]))
                .toList();
    }

    /** A page, how many votes say that it did not help, and how many there are in all. */
    public record Unhelpful(Page page, long notHelpful, long all) {}
}
