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
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.ListIndexBase;

/** The signs that call for care, of one urgency. */
@Entity
public class CareCard {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "revision")
    private Revision revision;

    private int position;

    @Enumerated(EnumType.STRING)
    private CareCardKind kind;

    private String heading;

    @ElementCollection
    @CollectionTable(name = "care_card_item", joinColumns = @JoinColumn(name = "care_card"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<CareCardItem> items = new ArrayList<>();

    protected CareCard() {}

    public CareCard(CareCardKind kind, String heading, List<CareCardItem> items) {
        this.kind = kind;
        this.heading = heading;
        this.items.addAll(items);
    }

    void belongsTo(Revision owner, int at) {
        revision = owner;
        position = at;
    }

    public CareCardKind kind() {
        return kind;
    }

    public String heading() {
        return heading;
    }

    public List<CareCardItem> items() {
        return List.copyOf(items);
    }
}
