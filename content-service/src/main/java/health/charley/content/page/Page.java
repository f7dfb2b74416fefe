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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;

/** An address under which revisions follow each other; readers see the live one, editors work on the draft. */
@Entity
@DynamicUpdate // the service may change where a page stands and nothing else
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

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "last_live")
    private Revision lastLive;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "draft")
    private Revision draft;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private Instant publishAt;
    private boolean archived;
    private Instant createdAt;
    private Instant liveChangedAt;

    @Version
    private int version;

    protected Page() {}

    public Page(PageAddress address, Instant createdAt) {
        this.kind = address.kind();
        this.slug = address.slug();
        this.language = address.language();
        this.createdAt = createdAt;
        this.liveChangedAt = createdAt;
    }

    void publish(Revision revision, Instant now) {
        live = revision;
        lastLive = revision;
        liveChangedAt = now;
    }

    /** Readers see the draft from now on, and there is none any more. */
    public void publishDraft(Instant now) {
        publish(draft().orElseThrow(), now);
        discardDraft();
    }

    /** Readers no longer find the page, nor will by a schedule that was set before. */
    public void unpublish(Instant now) {
        live = null;
        liveChangedAt = now;
        if (stage == Stage.SCHEDULED) {
            enter(Stage.SIGNED_OFF);
        }
    }

    /** Editors work on this revision from now on; what was agreed on an earlier draft is void. */
    public void workOn(Revision revision) {
        draft = revision;
        enter(Stage.DRAFT);
    }

    public void discardDraft() {
        draft = null;
        stage = null;
        publishAt = null;
    }

    /** The draft reaches a stage. */
    public void enter(Stage next) {
        stage = next;
        publishAt = null;
    }

    public void schedule(Instant at) {
        stage = Stage.SCHEDULED;
        publishAt = at;
    }

    public void archive(boolean away) {
        archived = away;
    }

    public Long id() {
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

    /** The revision readers see or saw last; none if the page never was published. */
    public Optional<Revision> lastLive() {
        return Optional.ofNullable(lastLive);
    }

    public Optional<Revision> draft() {
        return Optional.ofNullable(draft);
    }

    public Optional<Stage> stage() {
        return Optional.ofNullable(stage);
    }

    /** When a scheduled draft is due. */
    public Optional<Instant> publishAt() {
        return Optional.ofNullable(publishAt);
    }

    public boolean isArchived() {
        return archived;
    }

    /** When readers last got another revision or lost the page; before that, when the page was made. */
    public Instant liveChangedAt() {
        return liveChangedAt;
    }

    /** Moves with every change of where the page stands. */
    public int version() {
        return version;
    }
}
