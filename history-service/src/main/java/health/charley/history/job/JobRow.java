package health.charley.history.job;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How far the round of a job has come. */
@Entity
@Table(name = "job")
class JobRow {
    @Id
    String name;

    /** The last owner that was visited; empty at the beginning of a round and after its end. */
    String place;

    Instant beganAt;
    /** {@code null} while the round is under way. */
    Instant endedAt;

    static JobRow beginning(String name, Instant now) {
        var row = new JobRow();
        row.name = name;
        row.begin(now);
        return row;
    }

    void begin(Instant now) {
        place = "";
        beganAt = now;
        endedAt = null;
    }

    /** Who was visited last is nobody's business any more. */
    void end(Instant now) {
        place = "";
        endedAt = now;
    }

    boolean isUnderWay() {
        return endedAt == null;
    }
}
