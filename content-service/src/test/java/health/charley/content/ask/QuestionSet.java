package health.charley.content.ask;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;

/** The questions of {@code questions.yaml}, which says what they are. */
public final class QuestionSet {
    private QuestionSet() {}

    /** Those of {@code calibration} or {@code held-out}. */
    public static List<Asked> half(String name) throws IOException {
        try (var file = QuestionSet.class.getResourceAsStream("/ask/questions.yaml")) {
            var yaml = new YAMLMapper();
            return List.of(yaml.treeToValue(yaml.readTree(file).path(name), Asked[].class));
        }
    }

    /** A question to a page, with what answers it. */
    public record Asked(String kind, String page, String ask, List<String> right, String redFlag) {
        public Asked {
            right = right == null ? List.of() : List.copyOf(right);
        }

        boolean isUnanswerable() {
            return right.isEmpty() && redFlag == null;
        }

        /** Whether a section, as {@code articles/leg-cramps#self-care}, answers it. */
        public boolean isRight(String section) {
            return right.stream()
                    .map(one -> one.contains("#") ? one : page + "#" + one)
                    .anyMatch(section::equals);
        }
    }
}
