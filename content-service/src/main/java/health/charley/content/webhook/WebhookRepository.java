package health.charley.content.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The registered webhooks. */
@ApplicationScoped
class WebhookRepository implements PanacheRepositoryBase<Webhook, UUID> {

    /** All, oldest first. */
    List<Webhook> inOrder() {
        return list("order by createdAt, id");
    }

    /** Of two publishers that register at once, the second waits and then counts the first one's as well. */
    void lock() {
        getEntityManager()
                .createNativeQuery("lock table webhook in share row exclusive mode")
                .executeUpdate();
    }
}
