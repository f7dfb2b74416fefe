package health.charley.history.draft;

import health.charley.history.owner.Owner;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of drafts. Each change names the version that it replaces, so the second of two at once changes nothing. */
@ApplicationScoped
class DraftRepository implements PanacheRepositoryBase<SealedDraft, DraftKey> {
    private static final String INSERT = """
            insert into draft (owner, id, version, content, changed_at) values (:owner, :id, :version + 1, :content, :now)
            on conflict (owner, id) do nothing
            """;
    private static final String UPDATE = """
            update draft set version = version + 1, content = :content, changed_at = :now
            where owner = :owner and id = :id and version = :version
            """;

    /** The draft, unless its last change was before this moment. */
    Optional<SealedDraft> find(Owner owner, UUID id, Instant since) {
        return find("key.owner = ?1 and key.id = ?2 and changedAt >= ?3", owner.key(), id, since)
                .firstResultOptional();
    }

    List<SealedDraft> since(Owner owner, Instant since) {
        return list("key.owner = ?1 and changedAt >= ?2 order by key.id desc", owner.key(), since);
    }

    /** Whether this is now what is there, in the place of the version, which is 0 for nothing. */
    boolean replace(Owner owner, UUID id, int version, byte[] content, Instant now) {
        return getEntityManager()
                        .createNativeQuery(version == 0 ? INSERT : UPDATE)
                        .setParameter("owner", owner.key())
                        .setParameter("id", id)
                        .setParameter("version", version)
                        .setParameter("content", content)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    boolean erase(Owner owner, UUID id) {
        return delete("key.owner = ?1 and key.id = ?2", owner.key(), id) == 1;
    }

    int eraseBefore(Owner owner, Instant before) {
        return (int) delete("key.owner = ?1 and changedAt < ?2", owner.key(), before);
    }
}
