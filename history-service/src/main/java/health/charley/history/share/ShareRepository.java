package health.charley.history.share;

import health.charley.history.owner.Owner;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The tables of links. What two visitors may ask at once is one statement each, whose condition is looked at again after
 * waiting for the other.
 */
@ApplicationScoped
class ShareRepository implements PanacheRepositoryBase<Share, ShareKey> {
    private static final String LEADS_SOMEWHERE =
            " where owner = :owner and id = :id and revoked_at is null and expires_at > :now and views < view_limit"
                    + " and failures < " + Share.MOST_FAILURES;

    private static final String ERASE_ENDED = """
            delete from share where owner = :owner and (
                expires_at < :before or revoked_at < :before or locked_at < :before
                or exists (select from share_opening last where last.owner = share.owner and last.share = share.id
                    and last.view = share.view_limit and last.at < :before))
            """;

    /** Whose link a token is, and which. */
    record Found(Owner owner, UUID id) {}

    void add(Share share, Token token) {
        persist(share);
        flush();
        getEntityManager()
                .createNativeQuery("insert into share_token (token, owner, share) values (:token, :owner, :id)")
                .setParameter("token", token.sha256())
                .setParameter("owner", share.key.owner())
                .setParameter("id", share.id())
                .executeUpdate();
    }

    /** The link of a token. It needs no owner: that is what it finds. */
    Optional<Found> find(Token token) {
        return getSession()
                .createNativeQuery("select whose, link from share_of_token(:token)", Tuple.class)
                .setParameter("token", token.sha256())
                .getResultStream()
                .map(row -> new Found(new Owner(row.get(0, String.class)), row.get(1, UUID.class)))
                .findFirst();
    }

    Optional<Share> find(Owner owner, UUID id) {
        return findByIdOptional(new ShareKey(owner.key(), id));
    }

    /** The links to an assessment, newest first. */
    List<Share> of(Owner owner, UUID assessment) {
        return list("key.owner = ?1 and assessment = ?2 order by key.id desc", owner.key(), assessment);
    }

    /** When a link was opened, oldest first. */
    List<Instant> openings(Owner owner, UUID id) {
        return getSession()
                .createNativeQuery(
                        "select at from share_opening where owner = :owner and share = :id order by view",
                        Instant.class)
                .setParameter("owner", owner.key())
                .setParameter("id", id)
                .getResultList();
    }

    /** Whether there was such a link to the assessment; from now on it leads nowhere. */
    boolean revoke(Owner owner, UUID assessment, UUID id, Instant now) {
        var revoked = getEntityManager()
                .createNativeQuery("update share set revoked_at = coalesce(revoked_at, :now)"
                        + " where owner = :owner and assessment = :assessment and id = :id")
                .setParameter("assessment", assessment);
        if (at(revoked, owner, id, now).executeUpdate() == 0) {
            return false;
        }
        getEntityManager()
                .createNativeQuery("delete from share_token where owner = :owner and share = :id")
                .setParameter("owner", owner.key())
                .setParameter("id", id)
                .executeUpdate();
        return true;
    }

    /** Counts a wrong PIN, and how many there were with it; nothing where the link leads nowhere by now. */
    Optional<Integer> countWrongPin(Owner owner, UUID id, Instant now) {
        var counted = "update share set failures = failures + 1, locked_at = case when failures + 1 >= "
                + Share.MOST_FAILURES + " then cast(:now as timestamptz) end" + LEADS_SOMEWHERE + " returning failures";
        List<?> failures = at(getEntityManager().createNativeQuery(counted, Integer.class), owner, id, now)
                .getResultList();
        return failures.stream().map(Integer.class::cast).findFirst();
    }

    /** Counts a view; false where the link leads nowhere by now. */
    boolean open(Owner owner, UUID id, Instant now) {
        var opened = "update share set views = views + 1" + LEADS_SOMEWHERE + " returning views";
        List<?> views = at(getEntityManager().createNativeQuery(opened, Integer.class), owner, id, now)
                .getResultList();
        views.forEach(view -> note(owner, id, now, view));
        return !views.isEmpty();
    }

    private void note(Owner owner, UUID id, Instant now, Object view) {
        var opening = "insert into share_opening (owner, share, view, at) values (:owner, :id, :view, :now)";
        at(getEntityManager().createNativeQuery(opening).setParameter("view", view), owner, id, now)
                .executeUpdate();
    }

    /** Erases the links that ended before this moment, in whichever way. */
    int eraseEnded(Owner owner, Instant before) {
        return getEntityManager()
                .createNativeQuery(ERASE_ENDED)
                .setParameter("owner", owner.key())
                .setParameter("before", before)
                .executeUpdate();
    }

    /** Erases a link that leads nowhere any more. */
    void forget(Share share) {
        delete("key = ?1", share.key);
    }

    private static Query at(Query query, Owner owner, UUID id, Instant now) {
        return query.setParameter("owner", owner.key()).setParameter("id", id).setParameter("now", now);
    }
}
