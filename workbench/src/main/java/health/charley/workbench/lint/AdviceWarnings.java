package health.charley.workbench.lint;

import health.charley.engine.knowledge.Advice.SelfCare;
import health.charley.engine.knowledge.Condition;
import health.charley.engine.knowledge.KnowledgeBase;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Advice that a condition names in vain, because it does not go with an earlier piece that nothing holds back without it. */
final class AdviceWarnings {
    private final KnowledgeBase knowledge;
    private final KnowledgeTexts texts;

    AdviceWarnings(KnowledgeBase knowledge, KnowledgeTexts texts) {
        this.knowledge = knowledge;
        this.texts = texts;
    }

    Stream<Remark> all() {
        return knowledge.conditions().stream().flatMap(this::ofCondition);
    }

    private Stream<Remark> ofCondition(Condition condition) {
        var named = condition.selfCare().stream().map(this::piece).toList();
        return IntStream.range(0, named.size())
                .boxed()
                .flatMap(i -> named.subList(0, i).stream()
                        .filter(earlier -> isInVain(named.get(i), earlier))
                        .map(earlier -> remark(condition, earlier, named.get(i))));
    }

    /** One that stands in where the earlier one is held back is not in vain. */
    private boolean isInVain(SelfCare later, SelfCare earlier) {
        return later.excludes(earlier)
                && knowledge.advice().withhold().stream()
                        .noneMatch(withhold -> withhold.covers(earlier) && !withhold.covers(later));
    }

    private Remark remark(Condition condition, SelfCare earlier, SelfCare later) {
        return texts.remark(
                "conditions.yaml",
                condition.id(),
                "Condition '" + condition.id() + "' names advice '" + later.id() + "' in vain: it does not go with '"
                        + earlier.id() + "', which it names before.");
    }

    private SelfCare piece(String id) {
        return knowledge.advice().selfCare().stream()
                .filter(piece -> piece.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
