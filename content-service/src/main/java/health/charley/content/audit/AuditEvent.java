package health.charley.content.audit;

import health.charley.content.page.Author;
import health.charley.content.page.Citation;
import health.charley.content.page.Page;
import health.charley.content.page.Stage;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.ListIndexBase;

/** One thing that was done to a page, an author, a citation or a webhook. */
@Entity
@Immutable
class AuditEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "at")
    private Instant doneAt;

    private String account;

    @Enumerated(EnumType.STRING)
    private Action action;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "page")
    private Page page;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author")
    private Author author;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "citation")
    private Citation citation;

    private UUID webhook;
    private Integer fromRevision;
    private Integer toRevision;

    @Enumerated(EnumType.STRING)
    private Stage fromStage;

    @Enumerated(EnumType.STRING)
    private Stage toStage;

    private String comment;

    @ElementCollection
    @CollectionTable(name = "audit_event_field", joinColumns = @JoinColumn(name = "event"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    @BatchSize(size = 100)
    private List<FieldChange> fields = new ArrayList<>();

    protected AuditEvent() {}

    private AuditEvent(Deed deed, Instant doneAt) {
        this.doneAt = doneAt;
        this.account = deed.account().orElse(null);
        this.action = deed.action();
        this.comment = deed.comment().orElse(null);
    }

    static AuditEvent of(Deed deed, Page page, Change change, Instant doneAt) {
        var event = new AuditEvent(deed, doneAt);
        event.page = page;
        event.fromRevision = change.fromRevision().orElse(null);
        event.toRevision = change.toRevision().orElse(null);
        event.fromStage = change.fromStage().orElse(null);
        event.toStage = change.toStage().orElse(null);
        return event;
    }

    static AuditEvent of(Deed deed, Author author, List<FieldChange> fields, Instant doneAt) {
        var event = new AuditEvent(deed, doneAt);
        event.author = author;
        event.fields.addAll(fields);
        return event;
    }

    static AuditEvent of(Deed deed, Citation citation, List<FieldChange> fields, Instant doneAt) {
        var event = new AuditEvent(deed, doneAt);
        event.citation = citation;
        event.fields.addAll(fields);
        return event;
    }

    static AuditEvent of(Deed deed, UUID webhook, Instant doneAt) {
        var event = new AuditEvent(deed, doneAt);
        event.webhook = webhook;
        return event;
    }

    Long id() {
        return id;
    }

    Instant doneAt() {
        return doneAt;
    }

    /** None: the service itself did it. */
    Deed deed() {
        return new Deed(action, Optional.ofNullable(account), Optional.ofNullable(comment));
    }

    Optional<Page> page() {
        return Optional.ofNullable(page);
    }

    Optional<Author> author() {
        return Optional.ofNullable(author);
    }

    Optional<Citation> citation() {
        return Optional.ofNullable(citation);
    }

    /** Its id: the webhook itself may be gone. */
    Optional<UUID> webhook() {
        return Optional.ofNullable(webhook);
    }

    /** What it changed of an author or a citation. */
    List<FieldChange> fields() {
        return List.copyOf(fields);
    }

    Change change() {
        return new Change(
                Optional.ofNullable(fromRevision),
                Optional.ofNullable(toRevision),
                Optional.ofNullable(fromStage),
                Optional.ofNullable(toStage));
    }
}
