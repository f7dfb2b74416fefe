package health.charley.content.page;

import jakarta.persistence.Embeddable;

/** That an item of a section's lists speaks of a finding that triage asks for. Items count from 1, over all lists. */
@Embeddable
public class SpokenFinding {
    private int item;
    private String finding;

    protected SpokenFinding() {}

    public SpokenFinding(int item, String finding) {
        this.item = item;
        this.finding = finding;
    }

    public int item() {
        return item;
    }

    public String finding() {
        return finding;
    }
}
