package health.charley.history.assessment;

import health.charley.history.batch.Batch;
import health.charley.history.owner.Owner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which owner a receipt belongs to: the first who saves it. Claims of others are invisible, save that they are in the way. */
@ApplicationScoped
class ReceiptClaimRepository {
    private static final String GAIN = "insert into receipt_claim (receipt, owner)"
            + " values (sha256(convert_to(?, 'UTF8')), ?) on conflict do nothing";
    private static final String OF_ID = "sha256(convert_to(:id, 'UTF8'))";

    private final EntityManager entities;
    private final Batch batch;

    ReceiptClaimRepository(EntityManager entities, Batch batch) {
        this.entities = entities;
        this.batch = batch;
    }

    /** Those of these receipts, in this order, that belong to the owner, from now on or since before. */
    Set<UUID> gain(Owner owner, List<UUID> ids) {
        var gained = batch.run(
                GAIN,
                ids.stream()
                        .map(id -> List.<Object>of(id.toString(), owner.key()))
                        .toList());
        return IntStream.range(0, gained.length)
                .filter(place -> gained[place] == 1 || isHeld(owner, ids.get(place)))
                .mapToObj(ids::get)
                .collect(Collectors.toSet());
    }

    private boolean isHeld(Owner owner, UUID id) {
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
