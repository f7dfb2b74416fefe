package health.charley.history.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** How many assessments there are: the very number of a small site, and PostgreSQL's estimate of a large one. */
@ApplicationScoped
public class AssessmentCount {
    /** To count so many takes milliseconds. */
    static final int FEW = 10_000;

    private static final String ESTIMATE = """
            select cast(coalesce(sum(greatest(0, c.reltuples)), 0) as bigint)
            from pg_partition_tree('assessment') t
            join pg_class c on c.oid = t.relid
            where t.isleaf
            """;

    private final EntityManager entities;

    AssessmentCount(EntityManager entities) {
        this.entities = entities;
    }

    /** Counts up to this many, and 10,000. Where there are as many, what PostgreSQL last found counts, if it is more. */
    @Transactional
    public long countedUpTo(int most) {
        var counted = number("select assessments_up_to(%d)".formatted(most));
        return counted < most ? counted : Math.max(counted, number(ESTIMATE));
    }

    private long number(String query) {
        return (Long) entities.createNativeQuery(query, Long.class).getSingleResult();
    }
}
