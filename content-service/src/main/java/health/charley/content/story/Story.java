package health.charley.content.story;

import health.charley.content.page.Page;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** What a reader told about a page's subject. Its words are gone once it is withdrawn, and a while after a rejection. */
@Entity
@DynamicUpdate // the service may not change where a story belongs or whose it is
class Story {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "page")
    private Page page;

    private String form;
    private String withdrawalSha256;

    @Enumerated(EnumType.STRING)
    private StoryState state;

    private int version;
    private String text;
    private String displayName;

    @Enumerated(EnumType.STRING)
    private AgeBand ageBand;

    private Instant submittedAt;
    private Instant changedAt;
    private Instant approvedAt;

    protected Story() {}

    Story(Page page, String form, String withdrawalSha256, StoryWords words, Instant now) {
        this.id = UUID.randomUUID();
        this.page = page;
        this.form = form;
        this.withdrawalSha256 = withdrawalSha256;
        this.state = StoryState.PENDING;
        this.version = 1;
        this.text = words.text();
        this.displayName = words.displayName().orElse(null);
        this.ageBand = words.ageBand().orElse(null);
        this.submittedAt = now;
        this.changedAt = now;
    }

    void approve(Instant now) {
        state = StoryState.APPROVED;
        approvedAt = now;
        change(now);
    }

    void redact(String redacted, boolean withoutName, Instant now) {
        text = redacted;
        displayName = withoutName ? null : displayName;
        change(now);
    }

    void reject(Instant now) {
        state = StoryState.REJECTED;
        change(now);
    }

    void withdraw(Instant now) {
        state = StoryState.WITHDRAWN;
        erase(now);
    }

    void erase(Instant now) {
        text = null;
        displayName = null;
        ageBand = null;
        change(now);
    }

    private void change(Instant now) {
        changedAt = now;
        version++;
    }

    UUID id() {
        return id;
    }

    Page page() {
        return page;
    }

    String withdrawalSha256() {
        return withdrawalSha256;
    }

    StoryState state() {
        return state;
    }

    int version() {
        return version;
    }

    /** What it says, unless that was erased. */
    Optional<StoryWords> words() {
        return Optional.ofNullable(text)
                .map(kept -> new StoryWords(kept, Optional.ofNullable(displayName), Optional.ofNullable(ageBand)));
    }

    Instant submittedAt() {
        return submittedAt;
    }

    /** When readers could first see it; null before. */
    Instant approvedAt() {
        return approvedAt;
    }
}
