package health.charley.history.draft;

import health.charley.history.owner.Owner;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of drafts. Each change names the version that it replaces, so the second of two at once changes nothing. */
@ApplicationScoped
class DraftRepository implements PanacheRepositoryBase<SealedDraft, DraftKey> {
    private static final String INSERT = """
            insert into draft (owner, id, version, content, changed_at) values (:owner, :id, :next, :content, :now)
            on conflict (owner, id) do nothing
            """;
    private static final String UPDATE = """
            update draft set version = :next, content = :content, changed_at = :now
            where owner = :owner and id = :id and version = :version
            """;
    private static final String DELETE = "delete from draft where owner = :owner and id = :id returning version";

    /** The draft, unless its last change was before this moment. */
    Optional<SealedDraft> find(Owner owner, UUID id, Instant since) {
        return find("key.owner = ?1 and key.id = ?2 and changedAt >= ?3", owner.key(), id, since)
                .firstResultOptional();
    }

    List<SealedDraft> since(Owner owner, Instant since) {
        return list("key.owner = ?1 and changedAt >= ?2 order by key.id desc", owner.key(), since);
    }

    /** Whether this is now what is there, as the next version and in the place of this one, which is 0 for nothing. */
    boolean replace(Owner owner, UUID id, int version, int next, byte[] content, Instant now) {
        var query = (version == 0 ? insert() : update(version))
                .setParameter("next", next)
                .setParameter("content", content)
                .setParameter("now", now);
        return of(owner, id, query).executeUpdate() == 1;
    }

    private Query insert() {
        return getEntityManager().createNativeQuery(INSERT);
    }

    private Query update(int version) {
        return getEntityManager().createNativeQuery(UPDATE).setParameter("version", version);
    }

    /** The version of the draft that is erased by this, if there was one. */
    Optional<Integer> erase(Owner owner, UUID id) {
        List<?> versions = of(owner, id, getEntityManager().createNativeQuery(DELETE, Integer.class))
                .getResultList();
        return versions.stream().map(Integer.class::cast).findFirst();
    }

    private static Query of(Owner owner, UUID id, Query query) {
        return query.setParameter("owner", owner.key()).setParameter("id", id);
    }

    int eraseBefore(Owner owner, Instant before) {
        return (int) delete("key.owner = ?1 and changedAt < ?2", owner.key(), before);
    }
}
