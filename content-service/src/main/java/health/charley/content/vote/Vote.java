package health.charley.content.vote;

import health.charley.content.page.Page;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** Whether a page helped somebody. It is written by {@link VoteRepository#cast}, which knows the vote before. */
@Entity
@Immutable
class Vote {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "page")
    private Page page;

    private String voter;
    private boolean helpful;
    private String reason;
    private int revision;
    private Instant at;

    protected Vote() {}

    long id() {
        return id;
    }

    boolean helpful() {
        return helpful;
    }

    /** Why; null where none was given or it was erased. */
    String reason() {
        return reason;
    }

    int revision() {
        return revision;
    }

    Instant at() {
        return at;
    }
}
