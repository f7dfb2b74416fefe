package health.charley.workbench.lint;

import health.charley.engine.answer.Pregnancy;
import health.charley.engine.evidence.Finding;
import health.charley.engine.knowledge.Condition;
import health.charley.engine.knowledge.KnowledgeBase;
import java.util.Arrays;
import java.util.stream.Stream;

/** Numbers that count for nobody, and numbers that no answer can outweigh. */
final class CertaintyWarnings {
    private final KnowledgeBase knowledge;
    private final KnowledgeTexts texts;

    CertaintyWarnings(KnowledgeBase knowledge, KnowledgeTexts texts) {
        this.knowledge = knowledge;
        this.texts = texts;
    }

    Stream<Remark> all() {
        return Stream.concat(prevalences(), likelihoods());
    }

    private Stream<Remark> prevalences() {
        return knowledge.conditions().stream()
                .filter(condition -> condition
                        .prevalence()
                        .pregnancyPercent()
                        .keySet()
                        .containsAll(Arrays.asList(Pregnancy.values())))
                .map(Condition::id)
                .map(id -> texts.remark(
                        "conditions.yaml",
                        id,
                        "The prevalence of '" + id
                                + "' counts for nobody: 'pregnancyPercent' gives one for every state."));
    }

    private Stream<Remark> likelihoods() {
        return knowledge.findings().stream().flatMap(this::likelihoods);
    }

    private Stream<Remark> likelihoods(Finding finding) {
        return finding.given().entrySet().stream()
                .filter(given -> isCertain(
                        given.getValue().given(finding.baseRates().get(0).probability())))
                .map(given -> texts.remark(
                        "findings.yaml",
                        finding.id(),
                        "Finding '" + finding.id() + "' is certain or impossible under '" + given.getKey()
                                + "': no other answer can outweigh it."));
    }

    private static boolean isCertain(double probability) {
        return probability == 0 || probability == 1;
    }
}
