package health.charley.content.page;

import jakarta.persistence.CollectionTable;
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
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.ListIndexBase;

/** A part of a revision under a heading of its own. */
@Entity
public class Section {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "revision")
    private Revision revision;

    private int position;
    private String anchor;

    @Enumerated(EnumType.STRING)
    private Aspect aspect;

    private String heading;
    private String markdown;

    @ElementCollection
    @CollectionTable(name = "callout", joinColumns = @JoinColumn(name = "section"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<Callout> callouts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "section_finding", joinColumns = @JoinColumn(name = "section"))
    @OrderBy("item, finding")
    private List<SpokenFinding> findings = new ArrayList<>();

    protected Section() {}

    public Section(
            String anchor,
            Aspect aspect,
            String heading,
            String markdown,
            List<SpokenFinding> findings,
            List<Callout> callouts) {
        this.anchor = anchor;
        this.aspect = aspect;
        this.heading = heading;
        this.markdown = markdown;
        this.findings.addAll(findings);
        this.callouts.addAll(callouts);
    }

    void belongsTo(Revision owner, int at) {
        revision = owner;
        position = at;
    }

    public String anchor() {
        return anchor;
    }

    public Aspect aspect() {
        return aspect;
    }

    public String heading() {
        return heading;
    }

    public String markdown() {
        return markdown;
    }

    /** Which finding an item of the section's lists speaks of. */
    public List<SpokenFinding> findings() {
        return List.copyOf(findings);
    }

    public List<Callout> callouts() {
        return List.copyOf(callouts);
    }
}
