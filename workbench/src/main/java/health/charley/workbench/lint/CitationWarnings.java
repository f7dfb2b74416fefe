package health.charley.workbench.lint;

import com.fasterxml.jackson.databind.JsonNode;
import health.charley.engine.evidence.Citation;
import health.charley.engine.evidence.Citation.Checked;
import health.charley.engine.knowledge.KnowledgeBase;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Citations that nothing rests on, and citations that nobody has read. */
final class CitationWarnings {
    private static final String FILE = "citations.yaml";
    private static final List<String> NAMING_KEYS = List.of("source", "anchors");

    private final KnowledgeBase knowledge;
    private final KnowledgeTexts texts;

    CitationWarnings(KnowledgeBase knowledge, KnowledgeTexts texts) {
        this.knowledge = knowledge;
        this.texts = texts;
    }

    Stream<Remark> all() {
        var used = used();
        return knowledge.citations().stream().flatMap(citation -> of(citation, used.contains(citation.id())));
    }

    private Stream<Remark> of(Citation citation, boolean used) {
        if (!used) {
            return Stream.of(remark(citation, "is used by nothing."));
        }
        if (citation.checked() == Checked.MEMORY) {
            return Stream.of(remark(citation, "is quoted from memory: read it before anyone relies on it."));
        }
        return Stream.of();
    }

    private Remark remark(Citation citation, String sentence) {
        return texts.remark(FILE, citation.id(), "Citation '" + citation.id() + "' " + sentence);
    }

    /** What any file names as a source or an anchor. */
    private Set<String> used() {
        return texts.byFile().values().stream()
                .flatMap(text -> NAMING_KEYS.stream().flatMap(key -> text.tree().findValues(key).stream()))
                .flatMap(CitationWarnings::named)
                .collect(Collectors.toSet());
    }

    private static Stream<String> named(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false).map(JsonNode::asText)
                : Stream.of(value.asText());
    }
}
