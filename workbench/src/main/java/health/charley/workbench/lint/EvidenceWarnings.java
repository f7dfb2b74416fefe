package health.charley.workbench.lint;

import health.charley.engine.evidence.BaseRate;
import health.charley.engine.evidence.Finding;
import health.charley.engine.evidence.Likelihood;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.Question;
import health.charley.engine.knowledge.RedFlag;
import java.util.HashSet;
import java.util.stream.Stream;

/** Questions whose answer tells nothing of its own, and findings that hardly tell one condition from another. */
final class EvidenceWarnings {
    /** A likelihood ratio this close to 1 moves a probability of 50 % by less than three points. */
    private static final double TELLS_NOTHING = 1.1;

    private final KnowledgeBase knowledge;
    private final KnowledgeTexts texts;

    EvidenceWarnings(KnowledgeBase knowledge, KnowledgeTexts texts) {
        this.knowledge = knowledge;
        this.texts = texts;
    }

    Stream<Remark> all() {
        return Stream.concat(questions(), findings());
    }

    private Stream<Remark> questions() {
        var used = new HashSet<String>();
        knowledge.findings().stream().map(Finding::question).forEach(used::add);
        knowledge.redFlags().stream()
                .map(RedFlag::when)
                .map(when -> when.questions())
                .forEach(used::addAll);
        return knowledge.questions().stream()
                .map(Question::id)
                .filter(id -> !used.contains(id))
                .map(id -> texts.remark(
                        "questions.yaml",
                        id,
                        "Question '" + id + "' has no finding and no rule: it only opens others."));
    }

    private Stream<Remark> findings() {
        return knowledge.findings().stream()
                .filter(finding -> !tells(finding))
                .map(Finding::id)
                .map(id -> texts.remark(
                        "findings.yaml",
                        id,
                        "Finding '" + id + "' tells nothing: no likelihood ratio of it, present or absent, exceeds "
                                + TELLS_NOTHING + "."));
    }

    private static boolean tells(Finding finding) {
        return finding.given().values().stream()
                .anyMatch(likelihood -> finding.baseRates().stream()
                        .map(BaseRate::probability)
                        .anyMatch(base -> tells(likelihood, base)));
    }

    private static boolean tells(Likelihood likelihood, double base) {
        var given = likelihood.given(base);
        return differs(given, base) || differs(1 - given, 1 - base);
    }

    private static boolean differs(double given, double base) {
        return given > TELLS_NOTHING * base || given * TELLS_NOTHING < base;
    }
}
