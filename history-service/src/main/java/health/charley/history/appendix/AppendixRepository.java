package health.charley.history.appendix;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.time.Instant;

/** The table of appendices. Each change names the version that it replaces, so the second of two at once changes nothing. */
@ApplicationScoped
class AppendixRepository implements PanacheRepositoryBase<SealedAppendix, AppendixKey> {
    private static final String INSERT = """
            insert into appendix (owner, assessment, kind, version, content, changed_at)
            values (:owner, :assessment, :kind, :version + 1, :content, :now)
            on conflict (owner, assessment, kind) do nothing
            """;
    private static final String UPDATE = """
            update appendix set version = version + 1, content = :content, changed_at = :now
            where owner = :owner and assessment = :assessment and kind = :kind and version = :version
            """;

    /** Whether this is now what is there, in the place of the version, which is 0 for nothing. */
    boolean replace(AppendixKey key, int version, byte[] content, Instant now) {
        var query = getEntityManager()
                .createNativeQuery(version == 0 ? INSERT : UPDATE)
                .setParameter("version", version)
                .setParameter("content", content)
                .setParameter("now", now);
        return of(key, query).executeUpdate() == 1;
    }

    boolean erase(AppendixKey key) {
        var query = getEntityManager()
                .createNativeQuery(
                        "delete from appendix where owner = :owner and assessment = :assessment and kind = :kind");
        return of(key, query).executeUpdate() == 1;
    }

    private static Query of(AppendixKey key, Query query) {
        return query.setParameter("owner", key.owner())
                .setParameter("assessment", key.assessment())
                .setParameter("kind", key.kind());
    }
}
