package health.charley.content.page;

import jakarta.persistence.Embeddable;
import java.util.Optional;

/** One sign on a care card, with the triage rule that fires on the same sign where there is one. */
@Embeddable
public class CareCardItem {
    private String text;
    private String redFlag;

    protected CareCardItem() {}

    public CareCardItem(String text, Optional<String> redFlag) {
        this.text = text;
        this.redFlag = redFlag.orElse(null);
    }

    public String text() {
        return text;
    }

    public Optional<String> redFlag() {
        return Optional.ofNullable(redFlag);
    }
}
