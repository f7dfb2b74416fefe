package health.charley.history.consent;

import health.charley.history.access.Access;
import health.charley.history.access.AccessLog;
import health.charley.history.audit.AuditEvent;
import health.charley.history.audit.AuditTrail;
import health.charley.history.id.UuidV7;
import health.charley.history.owner.Owner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The consents of people, within a transaction of the owner. Rows are added and never changed; the newest says how things are. */
@ApplicationScoped
public class Consents {
    private static final String INSERT =
            "insert into consent (owner, id, version, given) values (:owner, :id, :version, :given)";
    private static final String NEWEST =
            "select id, version, given from consent where owner = :owner order by id desc limit :count";

    private final EntityManager entities;
    private final AccessLog log;
    private final AuditTrail audit;
    private final ConsentConfig config;
    private final Clock clock;

    Consents(EntityManager entities, AccessLog log, AuditTrail audit, ConsentConfig config, Clock clock) {
        this.entities = entities;
        this.log = log;
        this.audit = audit;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Lets those pass who may have something saved.
     *
     * @throws ConsentMissingException when the deployment requires consent, and this owner gave none to its version
     */
    public void require(Owner owner) {
        var version = config.version().filter(asked -> config.required());
        if (version.isPresent() && current(owner).filter(version.get()::equals).isEmpty()) {
            throw new ConsentMissingException(version.get());
        }
    }

    /** The version that the owner agrees to now, if any. */
    Optional<String> current(Owner owner) {
        return newest(owner, 1).stream().findFirst().filter(Consent::given).map(Consent::version);
    }

    /** The newest consents of the owner, at most this many. */
    List<Consent> newest(Owner owner, int count) {
        return entities.unwrap(Session.class)
                .createNativeQuery(NEWEST, Tuple.class)
                .setParameter("owner", owner.key())
                .setParameter("count", count)
                .getResultStream()
                .map(row -> new Consent(row.get(0, UUID.class), row.get(1, String.class), row.get(2, Boolean.class)))
                .toList();
    }

    /** What the owner gave and withdrew, the newest first, for the person to take away. */
    public List<ConsentView.ConsentStepView> all(Owner owner) {
        return newest(owner, Integer.MAX_VALUE).stream()
                .map(ConsentView.ConsentStepView::from)
                .toList();
    }

    /** Notes that the owner agrees to a version, while nobody else does; to agree again changes nothing. */
    void give(Owner owner, String version) {
        if (current(owner).filter(version::equals).isEmpty()) {
            insert(owner, version, true);
            log.note(owner, Access.CONSENT_GIVEN);
            audit.note(AuditEvent.CONSENT_GIVEN, version, 1);
        }
    }

    /** Notes that the owner agrees no longer, while nobody saves; nothing where there is no consent. */
    void withdraw(Owner owner) {
        current(owner).ifPresent(version -> {
            insert(owner, version, false);
            log.note(owner, Access.CONSENT_WITHDRAWN);
            audit.note(AuditEvent.CONSENT_WITHDRAWN, version, 1);
        });
    }

    private void insert(Owner owner, String version, boolean given) {
        entities.createNativeQuery(INSERT)
                .setParameter("owner", owner.key())
                .setParameter("id", UuidV7.of(after(newest(owner, 1))))
                .setParameter("version", version)
                .setParameter("given", given)
                .executeUpdate();
    }

    /** Now, or just after the last step, which another replica's clock may have put later: the newest id counts. */
    private Instant after(List<Consent> last) {
        return last.stream()
                .map(step -> UuidV7.timeOf(step.id()).plusMillis(1))
                .reduce(clock.instant(), (now, next) -> next.isAfter(now) ? next : now);
    }
}
