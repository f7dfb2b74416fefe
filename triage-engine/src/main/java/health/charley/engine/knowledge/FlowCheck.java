package health.charley.engine.knowledge;

import health.charley.engine.answer.Criterion;
import health.charley.engine.answer.Criterion.All;
import health.charley.engine.answer.Criterion.Any;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds questions that enable each other in a circle, that can never be asked, or that change nothing. */
final class FlowCheck {
    private final KnowledgeBase knowledge;
    private final Map<String, Question> questions;
    private final List<String> faults = new ArrayList<>();

    FlowCheck(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        this.questions = knowledge.questions().stream().collect(Collectors.toMap(Question::id, Function.identity()));
    }

    List<String> faults() {
        knowledge.questions().forEach(question -> followBack(question.id(), new LinkedHashSet<>()));
        if (faults.isEmpty()) {
            refuseUnreachable();
            refuseIdle();
            refuseConditionalScreens();
        }
        return faults;
    }

    private void followBack(String id, LinkedHashSet<String> path) {
        if (!path.add(id)) {
            if (Collections.min(path).equals(id) && path.iterator().next().equals(id)) {
                faults.add("Questions enable each other in a circle: " + String.join(" → ", path) + " → " + id + ".");
            }
            return;
        }
        enablers(id).forEach(enabler -> followBack(enabler, new LinkedHashSet<>(path)));
    }

    private Set<String> enablers(String id) {
        return questions.get(id).enableWhen().map(Criterion::questions).orElse(Set.of());
    }

    private void refuseUnreachable() {
        var reachable = new HashSet<String>();
        var grown = true;
        while (grown) {
            grown = knowledge.questions().stream()
                    .filter(question -> canBeAsked(question, reachable))
                    .map(question -> reachable.add(question.id()))
                    .reduce(false, Boolean::logicalOr);
        }
        knowledge.questions().stream()
                .filter(question -> !reachable.contains(question.id()))
                .forEach(question -> faults.add("Question '" + question.id() + "' can never be asked."));
    }

    private static boolean canBeAsked(Question question, Set<String> reachable) {
        return question.enableWhen().map(when -> canHold(when, reachable)).orElse(true);
    }

    private static boolean canHold(Criterion criterion, Set<String> reachable) {
        if (criterion instanceof All all) {
            return all.parts().stream().allMatch(part -> canHold(part, reachable));
        }
        if (criterion instanceof Any any) {
            return any.parts().stream().anyMatch(part -> canHold(part, reachable));
        }
        return reachable.containsAll(criterion.questions());
    }

    /** The red-flag screens are asked of everyone, so nothing may stand before their questions. */
    private void refuseConditionalScreens() {
        knowledge.topic().screens().stream()
                .flatMap(screen -> screen.questions().stream())
                .filter(id -> questions.get(id).enableWhen().isPresent())
                .forEach(id -> faults.add("The red-flag screen asks question '" + id
                        + "', which is not asked of everyone: it is enabled by others."));
    }

    private void refuseIdle() {
        var used = new HashSet<String>();
        knowledge.findings().forEach(finding -> used.add(finding.question()));
        knowledge.redFlags().forEach(redFlag -> used.addAll(redFlag.when().questions()));
        knowledge.questions().forEach(question -> used.addAll(enablers(question.id())));
        knowledge.questions().stream()
                .filter(question -> !used.contains(question.id()))
                .forEach(question -> faults.add("Question '" + question.id()
                        + "' changes nothing: no finding, red flag or other question uses its answer."));
    }
}
