package health.charley.workbench.lint;

import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.knowledge.KnowledgeLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks a topic's knowledge through. */
public final class KnowledgeLint {
    private final SchemaCheck schemas = new SchemaCheck();

    /** What is to be said of the topic in a folder; warnings only where it has no fault. */
    public LintReport of(Path topic) {
        var texts = KnowledgeTexts.read(topic);
        var faults = faults(texts);
        if (!faults.isEmpty()) {
            return new LintReport(faults, List.of());
        }
        var knowledge = KnowledgeLoader.load(topic).base();
        var marks = new RedFlagMarks(knowledge, texts).faults();
        return new LintReport(marks, marks.isEmpty() ? warnings(knowledge, texts) : List.of());
    }

    /** The loader's sentences are the better ones, so the schema speaks only of files that the loader has no word on. */
    private List<Remark> faults(KnowledgeTexts texts) {
        var refused = new LoaderCheck(texts).faults();
        var named = refused.stream().map(Remark::file).collect(Collectors.toSet());
        var malformed = texts.byFile().entrySet().stream()
                .filter(file -> !named.contains(file.getKey()))
                .flatMap(file -> schemas.faults(file.getKey(), file.getValue()).stream());
        return Stream.concat(refused.stream(), malformed).toList();
    }

    private static List<Remark> warnings(KnowledgeBase knowledge, KnowledgeTexts texts) {
        return Stream.of(
                        new CitationWarnings(knowledge, texts).all(),
                        new CertaintyWarnings(knowledge, texts).all(),
                        new EvidenceWarnings(knowledge, texts).all(),
                        new IntervalWarnings(texts).all(),
                        new AdviceWarnings(knowledge, texts).all(),
                        new WordingWarnings(knowledge, texts).all())
                .flatMap(remarks -> remarks)
                .toList();
    }
}
