package health.charley.content.ask.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The ratings of answers. */
@ApplicationScoped
class RatingRepository {
    private static final String RATING = """
            insert into answer_rating (id, page, revision, helpful)
            select :id, page, id, :helpful from revision where id = :revision
            on conflict (id) do nothing
            """;

    private static final String QUOTE = """
            insert into answer_rating_quote (rating, position, revision, section)
            values (:rating, :position, :revision, :section)
            """;

    private final EntityManager database;

    RatingRepository(EntityManager database) {
        this.database = database;
    }

    /** Keeps a rating; false where the answer was rated before. */
    boolean add(String id, RatedAnswer answer, boolean helpful) {
        var added = database.createNativeQuery(RATING)
                .setParameter("id", id)
                .setParameter("helpful", helpful)
                .setParameter("revision", answer.revision())
                .executeUpdate();
        for (var position = 1; added == 1 && position <= answer.quotes().size(); position++) {
            add(id, position, answer.quotes().get(position - 1));
        }
        return added == 1;
    }

    private void add(String rating, int position, RatedAnswer.QuotedSection quote) {
        database.createNativeQuery(QUOTE)
                .setParameter("rating", rating)
                .setParameter("position", position)
                .setParameter("revision", quote.revision())
                .setParameter("section", quote.section())
                .executeUpdate();
    }
}
