package health.charley.content.page;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;

/** Where a revision came from: a content file, or an editor, who may have gone back to an earlier one. */
@Embeddable
public class Provenance {
    @Enumerated(EnumType.STRING)
    private RevisionOrigin origin;

    @Column(name = "source_sha256")
    private String sourceSha256;

    private Instant createdAt;
    private String createdBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "copied_from")
    private Revision copiedFrom;

    protected Provenance() {}

    static Provenance of(Imported imported) {
        var provenance = new Provenance();
        provenance.origin = RevisionOrigin.IMPORT;
        provenance.sourceSha256 = imported.sha256();
        provenance.createdAt = imported.at();
        return provenance;
    }

    static Provenance of(Written written) {
        var provenance = new Provenance();
        provenance.origin = RevisionOrigin.EDITOR;
        provenance.createdBy = written.account();
        provenance.createdAt = written.at();
        provenance.copiedFrom = written.copiedFrom().orElse(null);
        return provenance;
    }

    public RevisionOrigin origin() {
        return origin;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** The account that wrote it; none for an import. */
    public Optional<String> createdBy() {
        return Optional.ofNullable(createdBy);
    }

    /** The revision whose content an editor went back to. */
    public Optional<Revision> copiedFrom() {
        return Optional.ofNullable(copiedFrom);
    }
}
