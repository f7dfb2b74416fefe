package health.charley.content.story;

import health.charley.content.page.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stories and what was done to them. */
@ApplicationScoped
class StoryRepository implements PanacheRepositoryBase<Story, UUID> {

    /** The story that this form was sent with. */
    Optional<Story> withForm(String form) {
        return find("form", form).firstResultOptional();
    }

    /** Lets the stories of one page come in one after another, until the end of the transaction. */
    void oneAfterAnother(Page page) {
        getEntityManager()
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(:page, 0)) as text)", String.class)
                .setParameter("page", "stories of " + page.address())
                .getSingleResult();
    }

    long pendingOf(Page page) {
        return count("page = ?1 and state = ?2", page, StoryState.PENDING);
    }

    /** The story, held until the end of the transaction: who comes second waits, and then sees what is new. */
    Optional<Story> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The approved stories of a page, newest first. */
    List<Story> published(Page page, Optional<StoryCursor> after, int limit) {
        var order = " order by approvedAt desc, id desc";
        var query = after.map(cursor -> find(
                        "page = ?1 and state = ?2 and (approvedAt, id) < (?3, ?4)" + order,
                        page,
                        StoryState.APPROVED,
                        cursor.at(),
                        cursor.id()))
                .orElseGet(() -> find("page = ?1 and state = ?2" + order, page, StoryState.APPROVED));
        return query.range(0, limit - 1).list();
    }

    /** The stories in a state, those that were sent first before the others. */
    List<Story> queue(StoryState state, Optional<StoryCursor> after, int limit) {
        var stories = "select s from Story s join fetch s.page where s.state = ?1";
        var order = " order by s.submittedAt, s.id";
        var query = after.map(cursor -> find(
                        stories + " and (s.submittedAt, s.id) > (?2, ?3)" + order, state, cursor.at(), cursor.id()))
                .orElseGet(() -> find(stories + order, state));
        return query.range(0, limit - 1).list();
    }

    /** When what readers see of a page's stories last changed: none of them goes without leaving its time. */
    Optional<Instant> lastChange(Page page) {
        return Optional.ofNullable(getEntityManager()
                .createQuery(
                        "select max(s.changedAt) from Story s where s.page = :page and s.state <> :unseen",
                        Instant.class)
                .setParameter("page", page)
                .setParameter("unseen", StoryState.PENDING)
                .getSingleResult());
    }

    /** Rejected stories that still have their words and have not changed since that time. */
    List<Story> rejectedBefore(Instant time) {
        return find("state = ?1 and text is not null and changedAt < ?2", StoryState.REJECTED, time)
                .list();
    }

    void record(RecordedStep step) {
        getEntityManager().persist(step);
    }

    List<RecordedStep> stepsOf(Story story) {
        return getEntityManager()
                .createQuery("from RecordedStep where story = :story order by id", RecordedStep.class)
                .setParameter("story", story.id())
                .getResultList();
    }
}
