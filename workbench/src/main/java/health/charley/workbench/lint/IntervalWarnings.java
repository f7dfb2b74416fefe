package health.charley.workbench.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Findings with numbers from a study that leave out its interval, so that the product cannot say how sure they are. */
final class IntervalWarnings {
    private static final String FILE = "findings.yaml";
    private static final String ESTIMATE = "expert-estimate";

    private final KnowledgeTexts texts;

    IntervalWarnings(KnowledgeTexts texts) {
        this.texts = texts;
    }

    Stream<Remark> all() {
        return texts.text(FILE).stream()
                .flatMap(text -> text.entries().entrySet().stream().flatMap(entry -> {
                    var open = withoutInterval(entry.getValue());
                    return open.isEmpty()
                            ? Stream.of()
                            : Stream.of(remark(text.line(entry.getKey()), entry.getValue(), open));
                }));
    }

    private static Remark remark(int line, JsonNode finding, List<String> conditions) {
        return new Remark(
                FILE,
                line,
                "Finding '" + finding.path("id").asText() + "' gives no interval for what a study says of "
                        + String.join(", ", conditions) + ".");
    }

    private static List<String> withoutInterval(JsonNode finding) {
        var inherited = finding.path("source").asText(ESTIMATE);
        var open = new ArrayList<String>();
        for (var given : finding.path("given").properties()) {
            var source = given.getValue().path("source").asText(inherited);
            if (!source.equals(ESTIMATE) && !given.getValue().has("interval")) {
                open.add(given.getKey());
            }
        }
        return open;
    }
}
