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
}
