package health.charley.content.preview;

import health.charley.content.page.Page;
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
import org.hibernate.annotations.DynamicUpdate;

/** A link that shows the draft of a page until it expires or is revoked. */
@Entity
@DynamicUpdate // the service may revoke a link and change nothing else of it
public class PreviewLink {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "page")
    private Page page;

    @Column(name = "token_sha256")
    private String tokenSha256;

    private String createdBy;
    private Instant createdAt;
    private Instant expiresAt;
    private Instant revokedAt;

    protected PreviewLink() {}

    PreviewLink(Page page, PreviewToken token, String createdBy, Instant createdAt, Instant expiresAt) {
        this.page = page;
        this.tokenSha256 = token.sha256();
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    Long id() {
        return id;
    }

    public Page page() {
        return page;
    }

    String createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }
}
