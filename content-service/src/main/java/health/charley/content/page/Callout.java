package health.charley.content.page;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** A few sentences that stand out of the text and that a clinician signs. */
@Embeddable
public class Callout {
    @Enumerated(EnumType.STRING)
    private CalloutKind kind;

    private String markdown;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "signed_by")
    private Author signedBy;

    protected Callout() {}

    public Callout(CalloutKind kind, String markdown, Author signedBy) {
        this.kind = kind;
        this.markdown = markdown;
        this.signedBy = signedBy;
    }

    public CalloutKind kind() {
        return kind;
    }

    public String markdown() {
        return markdown;
    }

    public Author signedBy() {
        return signedBy;
    }
}
