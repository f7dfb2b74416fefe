package health.charley.content.page;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;

/** An address under which revisions follow each other; readers see the live one. */
@Entity
@DynamicUpdate // the service may change the live revision and nothing else
public class Page {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private PageKind kind;

    private String slug;
    private String language;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "live")
    private Revision live;

    private Instant createdAt;

    protected Page() {}

    public Page(PageAddress address, Instant createdAt) {
        this.kind = address.kind();
        this.slug = address.slug();
        this.language = address.language();
        this.createdAt = createdAt;
    }

    void publish(Revision revision) {
        live = revision;
    }

    public long id() {
        return id;
    }

    public PageAddress address() {
        return new PageAddress(kind, slug, language);
    }

    public String slug() {
        return slug;
    }

    /** The revision readers see; none while the page is not published. */
    public Optional<Revision> live() {
        return Optional.ofNullable(live);
    }
}
