package health.charley.content.page;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;

/** A picture or film that a page shows, by its address. What it shows is said in words as well, for those who can't see it. */
@Embeddable
public class Media {
    @Enumerated(EnumType.STRING)
    private MediaKind kind;

    private String url;
    private String alternativeText;
    private String caption;

    protected Media() {}

    public Media(MediaKind kind, String url, String alternativeText, Optional<String> caption) {
        this.kind = kind;
        this.url = url;
        this.alternativeText = alternativeText;
        this.caption = caption.orElse(null);
    }

    public MediaKind kind() {
        return kind;
    }

    public String url() {
        return url;
    }

    public String alternativeText() {
        return alternativeText;
    }

    public Optional<String> caption() {
        return Optional.ofNullable(caption);
    }
}
