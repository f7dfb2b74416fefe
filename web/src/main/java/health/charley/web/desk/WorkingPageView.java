package health.charley.web.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Objects;
import java.util.Optional;

/** A page as editors find it: where it stands, and the manuscript to go on from, whatever its fields are. */
public record WorkingPageView(StateView state, Optional<Integer> revision, JsonNode manuscript) {
    public WorkingPageView {
        revision = Objects.requireNonNullElse(revision, Optional.empty());
        manuscript = Objects.requireNonNullElse(manuscript, MissingNode.getInstance());
    }

    /** Whether anybody has written it yet. */
    public boolean written() {
        return manuscript.isObject();
    }
}
