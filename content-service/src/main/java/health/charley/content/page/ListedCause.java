package health.charley.content.page;

import jakarta.persistence.Embeddable;
import java.util.Optional;

/** A cause as an article names it. With a condition it may have a page of its own; highlighted ones always do. */
@Embeddable
public class ListedCause {
    private String condition;
    private String name;
    private boolean highlighted;

    protected ListedCause() {}

    public ListedCause(Optional<String> condition, String name, boolean highlighted) {
        this.condition = condition.orElse(null);
        this.name = name;
        this.highlighted = highlighted;
    }

    public Optional<String> condition() {
        return Optional.ofNullable(condition);
    }

    public String name() {
        return name;
    }

    public boolean isHighlighted() {
        return highlighted;
    }
}
