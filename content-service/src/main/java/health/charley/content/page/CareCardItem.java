package health.charley.content.page;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;

/** One item of a care card, with the triage rule that fires on the same where there is one, and the signs of it that it names. */
@Embeddable
public class CareCardItem {
    private String text;
    private String redFlag;

    @Column(columnDefinition = "text[]")
    private List<String> signs;

    protected CareCardItem() {}

    public CareCardItem(String text, Optional<String> redFlag, List<String> signs) {
        this.text = text;
        this.redFlag = redFlag.orElse(null);
        this.signs = List.copyOf(signs);
    }

    public String text() {
        return text;
    }

    public Optional<String> redFlag() {
        return Optional.ofNullable(redFlag);
    }

    /** The questions of triage whose answers it speaks of. */
    public List<String> signs() {
        return List.copyOf(signs);
    }
}
