package health.charley.history.appendix;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table of appendices. Each change names the version that it replaces, so the second of two at once changes nothing. */
@ApplicationScoped
class AppendixRepository implements PanacheRepositoryBase<SealedAppendix, AppendixKey> {
    private static final String INSERT = """
            insert into appendix (owner, assessment, kind, version, content, changed_at)
            values (:owner, :assessment, :kind, :next, :content, :now)
            on conflict (owner, assessment, kind) do nothing
            """;
    private static final String UPDATE = """
            update appendix set version = :next, content = :content, changed_at = :now
            where owner = :owner and assessment = :assessment and kind = :kind and version = :version
            """;
    private static final String DELETE = """
            delete from appendix where owner = :owner and assessment = :assessment and kind = :kind returning version
            """;

    /** Whether this is now what is there, as the next version and in the place of this one, which is 0 for nothing. */
    boolean replace(AppendixKey key, int version, int next, byte[] content, Instant now) {
        var query = (version == 0 ? insert() : update(version))
                .setParameter("next", next)
                .setParameter("content", content)
                .setParameter("now", now);
        return of(key, query).executeUpdate() == 1;
    }

    private Query insert() {
        return getEntityManager().createNativeQuery(INSERT);
    }

    private Query update(int version) {
        return getEntityManager().createNativeQuery(UPDATE).setParameter("version", version);
    }

    /** The version of what is erased by this, if there was something. */
    Optional<Integer> erase(AppendixKey key) {
        List<?> versions = of(key, getEntityManager().createNativeQuery(DELETE, Integer.class))
                .getResultList();
        return versions.stream().map(Integer.class::cast).findFirst();
    }

    private static Query of(AppendixKey key, Query query) {
        return query.setParameter("owner", key.owner())
                .setParameter("assessment", key.assessment())
                .setParameter("kind", key.kind());
    }
}
