package health.charley.content.page;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** That a clinician answers for what a revision says. */
@Entity
@Immutable
public class SignOff {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "revision")
    private Revision revision;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "reviewer")
    private Author reviewer;

    private String account;

    @Column(name = "at")
    private Instant signedAt;

    protected SignOff() {}

    public SignOff(Revision revision, Author reviewer, Instant signedAt) {
        this.revision = revision;
        this.reviewer = reviewer;
        this.account = reviewer.account().orElseThrow();
        this.signedAt = signedAt;
    }

    public Author reviewer() {
        return reviewer;
    }
}
