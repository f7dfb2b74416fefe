package health.charley.history.recheck;

import health.charley.edge.problem.Problems;
import health.charley.history.owner.Owner;
import health.charley.history.sealing.DataKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The notice of one assessment: read, and put away by the person. Within a transaction of the owner. */
@ApplicationScoped
class NoticeShelf {
    private static final String SHOWN = """
            select notice from assessment
            where owner = :owner and id = :id and differs_mark = :mark and put_away is null for no key update
            """;
    private static final String PUT_AWAY = "update assessment set put_away = :advice where owner = :owner and id = :id";

    private final EntityManager entities;

    NoticeShelf(EntityManager entities) {
        this.entities = entities;
    }

    /** The notice that the person is shown; nothing where the advice is the same, was not compared, or was put away. */
    Optional<Notice> shown(Owner owner, DataKey key, UUID id) {
        return session()
                .createNativeQuery(SHOWN, byte[].class)
                .setParameter("owner", owner.key())
                .setParameter("id", id)
                .setParameter("mark", RecheckRepository.differsMark(key, true))
                .uniqueResultOptional()
                .map(stored -> RecheckRepository.opened(key, id, stored));
    }

    /** Whether there was a notice to put away. One that came since the person looked is not put away unseen. */
    boolean putAway(Owner owner, DataKey key, UUID id, Instant seen) {
        var notice = shown(owner, key, id);
        notice.ifPresent(found -> {
            if (!seen.equals(Instant.ofEpochMilli(found.checkedAt()))) {
                throw Problems.conflict("There is a newer notice about this assessment. Read it first.");
            }
            putAway(owner, key, id, found);
        });
        return notice.isPresent();
    }

    private void putAway(Owner owner, DataKey key, UUID id, Notice notice) {
        session()
                .createNativeMutationQuery(PUT_AWAY)
                .setParameter("owner", owner.key())
                .setParameter("id", id)
                .setParameter("advice", RecheckRepository.adviceMark(key, notice))
                .executeUpdate();
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
