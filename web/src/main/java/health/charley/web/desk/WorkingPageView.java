package health.charley.web.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A page as editors find it: where it stands, the manuscript to go on from, whatever its fields are, and all languages that
 * it was begun in.
 */
public record WorkingPageView(
        StateView state, Optional<Integer> revision, JsonNode manuscript, List<String> languages) {
    public WorkingPageView {
        revision = Objects.requireNonNullElse(revision, Optional.empty());
        manuscript = Objects.requireNonNullElse(manuscript, MissingNode.getInstance());
        languages = Lists.of(languages);
    }

    /** Whether anybody has written it yet. */
    public boolean written() {
        return manuscript.isObject();
    }

    /** The same page in its other languages. */
    public List<PageAddress> inOtherLanguages() {
        return languages.stream()
                .filter(language -> !language.equals(state.language()))
                .map(state.address()::in)
                .toList();
    }
}
