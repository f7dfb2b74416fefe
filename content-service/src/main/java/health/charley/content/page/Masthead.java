package health.charley.content.page;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Optional;

/** The top of a page: what it is called, what it says in short, and how far it may be relied on. */
@Embeddable
public class Masthead {
    private String topic;
    private String headline;
    private String name;

    @Column(columnDefinition = "text[]")
    private List<String> alternateNames;

    @Column(columnDefinition = "text[]")
    private List<String> tags;

    private String summary;
    private boolean sample;

    @Enumerated(EnumType.STRING)
    private ReviewStatus reviewStatus;

    protected Masthead() {}

    public Masthead(
            String topic,
            String headline,
            Optional<String> name,
            List<String> alternateNames,
            List<String> tags,
            String summary,
            boolean sample,
            ReviewStatus reviewStatus) {
        this.topic = topic;
        this.headline = headline;
        this.name = name.orElse(null);
        this.alternateNames = List.copyOf(alternateNames);
        this.tags = List.copyOf(tags);
        this.summary = summary;
        this.sample = sample;
        this.reviewStatus = reviewStatus;
    }

    /** The symptom that the page belongs to, as {@code leg-cramps}. */
    public String topic() {
        return topic;
    }

    public String headline() {
        return headline;
    }

    /** What people call the condition, or the symptom that an article is about, where the page says it. */
    public Optional<String> givenName() {
        return Optional.ofNullable(name);
    }

    /** What people call the condition or symptom; the headline where an article does not say it. */
    public String name() {
        return name == null ? headline : name;
    }

    public List<String> alternateNames() {
        return List.copyOf(alternateNames);
    }

    /** What the page is about besides its topic, as {@code pregnancy}. */
    public List<String> tags() {
        return List.copyOf(tags);
    }

    public String summary() {
        return summary;
    }

    public boolean isSample() {
        return sample;
    }

    /** What the page itself says; {@link Revision#reviewStatus} counts sign-offs as well. */
    ReviewStatus writtenReviewStatus() {
        return reviewStatus;
    }
}
