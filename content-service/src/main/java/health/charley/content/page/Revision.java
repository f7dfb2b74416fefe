package health.charley.content.page;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.ListIndexBase;

/** A page as it read at one time. It never changes: an edit makes the next one. */
@Entity
@Immutable
public class Revision {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "page")
    private Page page;

    private int number;

    @Embedded
    private Provenance provenance;

    @Embedded
    private Masthead masthead;

    @Embedded
    private Dates dates;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author")
    private Author author;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reviewer")
    private Author reviewer;

    @OneToMany(mappedBy = "revision", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Section> sections = new ArrayList<>();

    @OneToMany(mappedBy = "revision", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<CareCard> careCards = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "listed_cause", joinColumns = @JoinColumn(name = "revision"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<ListedCause> causes = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "revision_citation",
            joinColumns = @JoinColumn(name = "revision"),
            inverseJoinColumns = @JoinColumn(name = "citation"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<Citation> citations = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "related_page",
            joinColumns = @JoinColumn(name = "revision"),
            inverseJoinColumns = @JoinColumn(name = "page"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<Page> related = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "media", joinColumns = @JoinColumn(name = "revision"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<Media> media = new ArrayList<>();

    @OneToMany(mappedBy = "revision")
    @OrderBy("id")
    private List<SignOff> signOffs = new ArrayList<>();

    protected Revision() {}

    Revision(Page page, int number, Provenance provenance, RevisionContent content) {
        this.page = page;
        this.number = number;
        this.provenance = provenance;
        take(content);
    }

    private void take(RevisionContent content) {
        masthead = content.masthead();
        dates = content.dates();
        author = content.author();
        reviewer = content.reviewer().orElse(null);
        for (var section : content.sections()) {
            sections.add(section);
            section.belongsTo(this, sections.size());
        }
        for (var card : content.careCards()) {
            careCards.add(card);
            card.belongsTo(this, careCards.size());
        }
        causes.addAll(content.causes());
        citations.addAll(content.citations());
        related.addAll(content.related());
        media.addAll(content.media());
    }

    public Long id() {
        return id;
    }

    public Page page() {
        return page;
    }

    /** Where it came from. */
    public Provenance provenance() {
        return provenance;
    }

    public int number() {
        return number;
    }

    public Instant createdAt() {
        return provenance.createdAt();
    }

    public Masthead masthead() {
        return masthead;
    }

    public Dates dates() {
        return dates;
    }

    public Author author() {
        return author;
    }

    /** The clinician who signed it: here, or before it was imported. */
    public Optional<Author> reviewer() {
        return lastSignOff().map(SignOff::reviewer).or(() -> Optional.ofNullable(reviewer));
    }

    /** Whether a clinician has signed it: here, or before it was imported. */
    public ReviewStatus reviewStatus() {
        return lastSignOff().map(signed -> ReviewStatus.CLINICALLY_REVIEWED).orElseGet(masthead::writtenReviewStatus);
    }

    /** Whether anybody has signed it here. */
    public boolean isSigned() {
        return !signOffs.isEmpty();
    }

    /** Whether this clinician has signed it here. */
    public boolean isSignedBy(Author clinician) {
        return signOffs.stream().map(signOff -> signOff.reviewer().id()).anyMatch(clinician.id()::equals);
    }

    private Optional<SignOff> lastSignOff() {
        return signOffs.isEmpty() ? Optional.empty() : Optional.of(signOffs.get(signOffs.size() - 1));
    }

    public List<Section> sections() {
        return List.copyOf(sections);
    }

    public List<CareCard> careCards() {
        return List.copyOf(careCards);
    }

    public List<ListedCause> causes() {
        return List.copyOf(causes);
    }

    public List<Citation> citations() {
        return List.copyOf(citations);
    }

    public List<Page> related() {
        return List.copyOf(related);
    }

    public List<Media> media() {
        return List.copyOf(media);
    }
}
