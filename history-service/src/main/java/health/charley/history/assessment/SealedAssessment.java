package health.charley.history.assessment;

import health.charley.history.owner.Owner;
import health.charley.history.receipt.Receipt;
import health.charley.history.sealing.DataKey;
import health.charley.history.sealing.Place;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A saved assessment as the database keeps it. */
@Entity
@Immutable
@Table(name = "assessment")
class SealedAssessment {
    private static final String TABLE = "assessment";

    @EmbeddedId
    AssessmentKey key;

    Instant savedAt;
    byte[] topicMark;
    byte[] levelMark;
    byte[] summary;
    byte[] receipt;

    /** What this owner saves of a verified receipt at this moment. */
    static SealedAssessment of(Owner owner, DataKey dataKey, Receipt receipt, Instant savedAt) {
        return of(owner, dataKey, receipt.id(), Summary.of(receipt), receipt.text(), savedAt);
    }

    static SealedAssessment of(
            Owner owner, DataKey dataKey, UUID id, Summary summary, String receipt, Instant savedAt) {
        var sealed = new SealedAssessment();
        sealed.key = new AssessmentKey(owner.key(), id);
        sealed.savedAt = savedAt;
        sealed.topicMark = topicMark(dataKey, summary.topic());
        sealed.levelMark = levelMark(dataKey, summary.careLevel());
        sealed.summary = dataKey.seal(summaryOf(id), summary.written());
        sealed.receipt = dataKey.seal(receiptOf(id), PackedReceipt.pack(receipt));
        return sealed;
    }

    static byte[] topicMark(DataKey dataKey, String topic) {
        return dataKey.mark("topic", topic);
    }

    static byte[] levelMark(DataKey dataKey, String careLevel) {
        return dataKey.mark("care level", careLevel);
    }

    static Place summaryOf(UUID id) {
        return new Place(TABLE, "summary", id);
    }

    private static Place receiptOf(UUID id) {
        return new Place(TABLE, "receipt", id);
    }

    UUID id() {
        return key.id();
    }

    Assessment open(DataKey dataKey) {
        return item().open(dataKey);
    }

    /** What a list reads of it. */
    SealedItem item() {
        return new SealedItem(id(), savedAt, summary);
    }

    /** The same as the receipt tells it, whatever became of the summary. */
    Assessment openFromReceipt(DataKey dataKey) {
        return new Assessment(id(), Summary.of(Receipt.ofVerified(openReceipt(dataKey))), savedAt);
    }

    /** The compact JWS that was saved. */
    String openReceipt(DataKey dataKey) {
        return PackedReceipt.unpack(dataKey.open(receiptOf(id()), receipt));
    }
}
