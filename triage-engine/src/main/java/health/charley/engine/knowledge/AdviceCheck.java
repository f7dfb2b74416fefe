package health.charley.engine.knowledge;

import health.charley.engine.knowledge.Advice.SelfCare;
import health.charley.engine.knowledge.Advice.Withhold;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds what advice names and the knowledge base does not hold. */
final class AdviceCheck {
    private final KnowledgeBase knowledge;
    private final List<String> faults;
    private final Set<String> advice;
    private final Set<String> conditions;

    /** Adds what it finds to {@code faults}. */
    AdviceCheck(KnowledgeBase knowledge, List<String> faults) {
        this.knowledge = knowledge;
        this.faults = faults;
        this.advice = knowledge.advice().selfCare().stream().map(SelfCare::id).collect(Collectors.toSet());
        this.conditions = knowledge.conditions().stream().map(Condition::id).collect(Collectors.toSet());
    }

    void check() {
        knowledge.advice().selfCare().forEach(this::checkPiece);
        knowledge.advice().withhold().forEach(this::checkWithhold);
    }

    private void checkPiece(SelfCare piece) {
        refuseUnknown("Advice '" + piece.id() + "' does not go with", piece.notWith(), advice);
        if (piece.notWith().contains(piece.id())) {
            faults.add("Advice '" + piece.id() + "' does not go with itself, so it would never be given.");
        }
    }

    private void checkWithhold(Withhold withhold) {
        refuseUnknown("Advice is withheld for condition", withhold.conditions(), conditions);
        refuseUnknown("What is withheld names advice", withhold.advice(), advice);
        withhold.when().ifPresent(when -> new CriterionCheck(knowledge, faults).check("Advice is withheld by", when));
    }

    private void refuseUnknown(String who, Collection<String> named, Set<String> known) {
        new TreeSet<>(named)
                .stream()
                        .filter(id -> !known.contains(id))
                        .forEach(id -> faults.add(who + " '" + id + "', which does not exist."));
    }
}
