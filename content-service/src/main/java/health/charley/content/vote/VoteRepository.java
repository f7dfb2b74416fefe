package health.charley.content.vote;

import health.charley.content.page.Page;
import health.charley.content.page.PageAddress;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The votes. */
@ApplicationScoped
class VoteRepository implements PanacheRepository<Vote> {
    private static final String CAST = """
            insert into vote (page, voter, helpful, reason, revision, at)
            select p.id, :voter, :helpful, :reason, :revision, :at from page p
            where p.kind = :kind and p.language = :language and p.slug = :slug
            on conflict (page, voter) do update set
                helpful = excluded.helpful, reason = excluded.reason,
                revision = excluded.revision, at = excluded.at
            """;

    /** Takes the vote in; one that the same voter gave before on this page is replaced. */
    void cast(PageAddress page, int revision, String voter, CastVoteRequest vote, Instant at) {
        getSession()
                .createNativeMutationQuery(CAST)
                .setParameter("kind", page.kind().word())
                .setParameter("language", page.language())
                .setParameter("slug", page.slug())
                .setParameter("voter", voter)
                .setParameter("helpful", vote.helpful())
                .setParameter("reason", vote.reason(), String.class)
                .setParameter("revision", revision)
                .setParameter("at", at)
                .executeUpdate();
    }

    VoteCounts countsOf(Page page) {
        return getEntityManager()
                .createQuery(
                        "select count(*) filter (where v.helpful), count(*) filter (where not v.helpful), max(v.at)"
                                + " from Vote v where v.page = :page",
                        Object[].class)
                .setParameter("page", page)
                .getResultStream()
                .map(row -> new VoteCounts((Long) row[0], (Long) row[1], Optional.ofNullable((Instant) row[2])))
                .findFirst()
                .orElseThrow();
    }

    /** The votes of a page that have a reason, newest first. */
    List<Vote> withReason(Page page, Optional<VoteCursor> after, int limit) {
        var votes = "page = ?1 and reason is not null";
        var order = " order by at desc, id desc";
        var query = after.map(
                        cursor -> find(votes + " and (at, id) < (?2, ?3)" + order, page, cursor.at(), cursor.id()))
                .orElseGet(() -> find(votes + order, page));
        return query.range(0, limit - 1).list();
    }

    /** Erases the reasons from before that time; the votes stay. */
    int eraseReasonsBefore(Instant time) {
        return getSession()
                .createNativeMutationQuery("update vote set reason = null where reason is not null and at < :time")
                .setParameter("time", time)
                .executeUpdate();
    }
}
