package health.charley.content.editing;

import health.charley.content.page.Page;
import health.charley.content.page.Revision;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** What a reviewer says to a revision, as a whole or to one of its sections. */
@Entity
@Immutable
class ReviewComment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "page")
    private Page page;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "revision")
    private Revision revision;

    private String section;
    private String text;
    private String account;

    @Column(name = "at")
    private Instant saidAt;

    protected ReviewComment() {}

    ReviewComment(Revision revision, Optional<String> section, String text, String account, Instant saidAt) {
        this.page = revision.page();
        this.revision = revision;
        this.section = section.orElse(null);
        this.text = text;
        this.account = account;
        this.saidAt = saidAt;
    }

    Long id() {
        return id;
    }

    Revision revision() {
        return revision;
    }

    Optional<String> section() {
        return Optional.ofNullable(section);
    }

    String text() {
        return text;
    }

    String account() {
        return account;
    }

    Instant saidAt() {
        return saidAt;
    }
}
