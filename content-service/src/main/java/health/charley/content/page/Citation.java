package health.charley.content.page;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** A published work that pages rest on, shared by all of them: when it is retracted, each page shows that. */
@Entity
public class Citation {
    @Id
    private String id;

    private String text;
    private String doi;
    private String pmid;
    private String url;

    @Enumerated(EnumType.STRING)
    private CitationStatus status;

    private String replacedBy;

    @Enumerated(EnumType.STRING)
    private Checked checked;

    private Instant changedAt;
    private boolean edited;

    @Version
    private int version;

    protected Citation() {}

    public Citation(String id, CitedWork work, Instant now) {
        this.id = id;
        take(work, now);
    }

    /** Takes over what is known of the work; the moment of change moves only when something did change. */
    public void update(CitedWork work, Instant now) {
        if (!work.equals(work())) {
            take(work, now);
        }
    }

    /** Takes over what an editor says of the work; files no longer do, from now on. */
    public void edit(CitedWork work, Instant now) {
        edited = true;
        update(work, now);
    }

    private void take(CitedWork work, Instant now) {
        text = work.text();
        doi = work.doi().orElse(null);
        pmid = work.pmid().orElse(null);
        url = work.url().orElse(null);
        status = work.status();
        replacedBy = work.replacedBy().orElse(null);
        checked = work.checked();
        changedAt = now;
    }

    public String id() {
        return id;
    }

    public CitedWork work() {
        return new CitedWork(
                text,
                Optional.ofNullable(doi),
                Optional.ofNullable(pmid),
                Optional.ofNullable(url),
                status,
                Optional.ofNullable(replacedBy),
                checked);
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Whether an editor has taken it over from the content files. */
    public boolean isEdited() {
        return edited;
    }

    public int version() {
        return version;
    }
}
