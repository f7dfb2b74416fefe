package health.charley.content.preview;

import health.charley.content.page.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Preview links by their tokens and pages. */
@ApplicationScoped
public class PreviewLinkRepository implements PanacheRepository<PreviewLink> {
    private final PreviewConfig config;
    private final Clock clock;

    PreviewLinkRepository(PreviewConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** The link with this token, while it is good. */
    public Optional<PreviewLink> good(String token) {
        return find(
                        "from PreviewLink l join fetch l.page where l.tokenSha256 = ?1 and l.revokedAt is null"
                                + " and l.expiresAt > ?2",
                        new PreviewToken(token).sha256(),
                        clock.instant())
                .firstResultOptional();
    }

    /** The links before an id, newest first. */
    List<PreviewLink> before(Page page, long id, int limit) {
        return find("page = ?1 and id < ?2 order by id desc", page, id)
                .range(0, limit - 1)
                .list();
    }

    Optional<PreviewLink> of(Page page, long id) {
        return find("page = ?1 and id = ?2", page, id).firstResultOptional();
    }

    /** They name accounts: long after their end, nobody needs to know any more who made them. */
    @Scheduled(every = "{charley.content.preview.delete-every}")
    @Transactional
    void deleteEnded() {
        delete("expiresAt < ?1", clock.instant().minus(config.keptAfterwards()));
    }
}
