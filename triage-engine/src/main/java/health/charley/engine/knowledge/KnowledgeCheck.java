package health.charley.engine.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Refuses a knowledge base that does not hold together, with every fault at once. */
final class KnowledgeCheck {
    private KnowledgeCheck() {}

    static void refuseFaults(KnowledgeBase knowledge) {
        var faults = new ArrayList<>(duplicates(knowledge));
        if (faults.isEmpty()) {
            faults.addAll(new ReferenceCheck(knowledge).faults());
        }
        if (faults.isEmpty()) {
            faults.addAll(PrevalenceCheck.faults(knowledge));
            faults.addAll(new EvidenceCheck(knowledge).faults());
            faults.addAll(new FlowCheck(knowledge).faults());
        }
        if (!faults.isEmpty()) {
            throw new KnowledgeException(faults);
        }
    }

    private static List<String> duplicates(KnowledgeBase knowledge) {
        var faults = new ArrayList<String>();
        refuseTwice(
                "Condition", knowledge.conditions().stream().map(Condition::id).toList(), faults);
        refuseTwice("Question", knowledge.questions().stream().map(Question::id).toList(), faults);
        refuseTwice(
                "Finding",
                knowledge.findings().stream().map(finding -> finding.id()).toList(),
                faults);
        refuseTwice(
                "Evidence group",
                knowledge.groups().stream().map(group -> group.id()).toList(),
                faults);
        refuseTwice("Red flag", knowledge.redFlags().stream().map(RedFlag::id).toList(), faults);
        refuseTwice(
                "Citation",
                knowledge.citations().stream().map(citation -> citation.id()).toList(),
                faults);
        refuseTwice(
                "Advice",
                knowledge.advice().selfCare().stream().map(Advice.SelfCare::id).toList(),
                faults);
        refuseTwice(
                "Policy pack", knowledge.policies().stream().map(PolicyPack::id).toList(), faults);
        return faults;
    }

    private static void refuseTwice(String kind, List<String> ids, List<String> faults) {
        var seen = new HashSet<String>();
        ids.stream().filter(id -> !seen.add(id)).forEach(id -> faults.add(kind + " '" + id + "' is there twice."));
    }
}
