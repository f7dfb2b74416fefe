package health.charley.content.ask.retrieval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * PostgreSQL's full text over the passages of a page. They come with the question and are in no table: a page has some dozens,
 * so that reading them as they are costs about as much as an index would, and nothing can be out of date.
 */
@ApplicationScoped
class PostgresText implements TextRanks {
    /** Any word of the question fits; a passage with several of them near each other weighs more. */
    private static final String WEIGH = """
            select cast(ts_rank_cd(to_tsvector('english', passage), asked) as float8)
            from cast(replace(cast(plainto_tsquery('english', :question) as text), '&', '|') as tsquery) as asked,
                 unnest(cast(:passages as text[])) with ordinality as given (passage, position)
            order by position
            """;

    private final EntityManager database;

    PostgresText(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional
    public double[] weigh(String question, List<String> texts) {
        return database
                .createNativeQuery(WEIGH, Double.class)
                .setParameter("question", question)
                .setParameter("passages", texts.toArray(String[]::new))
                .getResultList()
                .stream()
                .mapToDouble(weight -> ((Number) weight).doubleValue())
                .toArray();
    }
}
