package health.charley.content.page;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The days that count for a page, in the words of schema.org. */
@Embeddable
public class Dates {
    @Column(name = "date_published")
    private LocalDate published;

    @Column(name = "date_modified")
    private LocalDate modified;

    private LocalDate lastReviewed;
    private LocalDate nextReview;

    protected Dates() {}

    public Dates(LocalDate published, LocalDate modified, LocalDate lastReviewed, LocalDate nextReview) {
        this.published = published;
        this.modified = modified;
        this.lastReviewed = lastReviewed;
        this.nextReview = nextReview;
    }

    public LocalDate published() {
        return published;
    }

    public LocalDate modified() {
        return modified;
    }

    public LocalDate lastReviewed() {
        return lastReviewed;
    }

    public LocalDate nextReview() {
        return nextReview;
    }
}
