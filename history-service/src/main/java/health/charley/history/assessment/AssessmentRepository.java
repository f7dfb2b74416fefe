package health.charley.history.assessment;

import health.charley.history.batch.Batch;
import health.charley.history.owner.Owner;
import health.charley.history.receipt.UnreadableReceiptException;
import health.charley.history.sealing.BrokenSeals;
import health.charley.history.sealing.DataKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The table of assessments. Each query names the owner, for the index and the part of the table; row-level security would
 * keep people apart without it.
 */
@ApplicationScoped
class AssessmentRepository implements PanacheRepositoryBase<SealedAssessment, AssessmentKey> {
    private static final String NEWEST_FIRST = " order by key.id desc";
    private static final String INSERT = """
            insert into assessment (owner, id, saved_at, topic_mark, level_mark, summary, receipt)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (owner, id) do nothing
            """;

    private final Batch batch;
    private final BrokenSeals seals;

    AssessmentRepository(Batch batch, BrokenSeals seals) {
        this.batch = batch;
        this.seals = seals;
    }

    /** Whether it is new; what is already there under its id stays as it is. */
    boolean saveIfAbsent(SealedAssessment sealed) {
        return batch.run(INSERT, List.of(values(sealed)))[0] == 1;
    }

    private static List<Object> values(SealedAssessment sealed) {
        return List.of(
                sealed.key.owner(),
                sealed.key.id(),
                sealed.savedAt.atOffset(ZoneOffset.UTC),
                sealed.topicMark,
                sealed.levelMark,
                sealed.summary,
                sealed.receipt);
    }

    Optional<SealedAssessment> find(Owner owner, UUID id) {
        return findByIdOptional(new AssessmentKey(owner.key(), id));
    }

    /** What a list shows of this one. */
    Optional<Listed> listed(Owner owner, DataKey dataKey, UUID id) {
        return find(owner, id).map(row -> new Listed(id, opened(owner, dataKey, row.item())));
    }

    /** The newest assessments of an owner that the filter lets through, at most this many. */
    List<Listed> newest(Owner owner, DataKey dataKey, AssessmentFilter filter, int count) {
        return rows(owner, dataKey, filter, count)
                .map(item -> new Listed(item.id(), opened(owner, dataKey, item)))
                .toList();
    }

    /** A damaged summary is made anew of the receipt, where that opens. */
    private Optional<Assessment> opened(Owner owner, DataKey dataKey, SealedItem item) {
        return seals.opened(() -> item.open(dataKey))
                .or(() -> find(owner, item.id()).flatMap(row -> openedFromReceipt(row, dataKey)));
    }

    private Optional<Assessment> openedFromReceipt(SealedAssessment row, DataKey dataKey) {
        try {
            return seals.opened(() -> row.openFromReceipt(dataKey));
        } catch (UnreadableReceiptException unreadable) {
            return Optional.empty();
        }
    }

    /** The same, unopened. */
    List<UUID> newestIds(Owner owner, DataKey dataKey, AssessmentFilter filter, int count) {
        return rows(owner, dataKey, filter, count).map(SealedItem::id).toList();
    }

    private Stream<SealedItem> rows(Owner owner, DataKey dataKey, AssessmentFilter filter, int count) {
        var conditions = filter.conditions(dataKey);
        conditions.texts().add("key.owner = :owner");
        conditions.values().put("owner", owner.key());
        return find(String.join(" and ", conditions.texts()) + NEWEST_FIRST, conditions.values())
                .project(SealedItem.class)
                .range(0, count - 1)
                .stream();
    }

    /** The ids of what the owner saved before this time. */
    List<UUID> savedBefore(Owner owner, Instant time) {
        return getEntityManager()
                .createQuery(
                        "select key.id from SealedAssessment where key.owner = :owner and savedAt < :time", UUID.class)
                .setParameter("owner", owner.key())
                .setParameter("time", time)
                .getResultList();
    }

    boolean erase(Owner owner, UUID id) {
        return delete("key.owner = ?1 and key.id = ?2", owner.key(), id) == 1;
    }
}
