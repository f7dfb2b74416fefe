package health.charley.history.assessment;

import health.charley.history.owner.Owner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.UUID;

/** Which owner a receipt belongs to: the first who saves it. Claims of others are invisible, save that they are in the way. */
@ApplicationScoped
class ReceiptClaimRepository {
    private static final String OF_ID = "sha256(convert_to(:id, 'UTF8'))";

    private final EntityManager entities;

    ReceiptClaimRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether the receipt belongs to the owner. */
    boolean isHeld(Owner owner, UUID id) {
        var count = "select count(*) from receipt_claim where receipt = " + OF_ID + " and owner = :owner";
        return ((Number) query(count, owner, id).getSingleResult()).intValue() == 1;
    }

    /** Lets the receipt of an assessment go, for whoever saves it next. */
    void free(Owner owner, UUID id) {
        query("delete from receipt_claim where receipt = " + OF_ID + " and owner = :owner", owner, id)
                .executeUpdate();
    }

    /** Lets all receipts of the owner's assessments go. */
    void freeAll(Owner owner) {
        entities.createNativeQuery("""
                delete from receipt_claim c using assessment a
                where a.owner = :owner and c.owner = :owner and c.receipt = sha256(convert_to(cast(a.id as text), 'UTF8'))
                """).setParameter("owner", owner.key()).executeUpdate();
    }

    private Query query(String sql, Owner owner, UUID id) {
        return entities.createNativeQuery(sql)
                .setParameter("owner", owner.key())
                .setParameter("id", id.toString());
    }
}
