package health.charley.engine.knowledge;

import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Criterion;
import health.charley.engine.answer.Criterion.All;
import health.charley.engine.answer.Criterion.Any;
import health.charley.engine.answer.Criterion.Chose;
import health.charley.engine.answer.Criterion.ChoseAtLeast;
import health.charley.engine.answer.Criterion.Not;
import health.charley.engine.answer.Criterion.NumberWithin;
import health.charley.engine.evidence.Finding;
import health.charley.engine.evidence.Reading.AtLeast;
import health.charley.engine.evidence.Reading.OneOf;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds criteria and readings of answers that their questions do not have. */
final class CriterionCheck {
    private final KnowledgeBase knowledge;
    private final List<String> faults;

    /** Adds what it finds to {@code faults}. */
    CriterionCheck(KnowledgeBase knowledge, List<String> faults) {
        this.knowledge = knowledge;
        this.faults = faults;
    }

    void check(String who, Criterion criterion) {
        if (criterion instanceof All all) {
            all.parts().forEach(part -> check(who, part));
        } else if (criterion instanceof Any any) {
            any.parts().forEach(part -> check(who, part));
        } else if (criterion instanceof Not not) {
            check(who, not.part());
        } else {
            criterion.questions().forEach(id -> checkLeaf(who, criterion, id));
        }
    }

    void checkReading(String who, Finding finding) {
        var question = knowledge.question(finding.question());
        if (question.isEmpty()) {
            faults.add(who + "reads question '" + finding.question() + "', which does not exist.");
        } else if (finding.reading() instanceof OneOf oneOf) {
            refuseUnknownValues(who + "reads", question.get(), oneOf.values());
        } else if (finding.reading() instanceof AtLeast atLeast) {
            refuseUnknownValues(who + "counts", question.get(), atLeast.counted());
        } else if (question.get().type().isChoice()) {
            faults.add(who + "reads a number from question '" + finding.question() + "', which is a choice.");
        }
    }

    private void checkLeaf(String who, Criterion leaf, String id) {
        var question = knowledge.question(id);
        if (question.isEmpty()) {
            faults.add(who + " '" + id + "', which does not exist.");
        } else if (leaf instanceof Chose chose) {
            refuseUnknownValues(who, question.get(), chose.values());
        } else if (leaf instanceof ChoseAtLeast counted) {
            refuseUnknownValues(who, question.get(), counted.counted());
        } else if (leaf instanceof NumberWithin && question.get().type().isChoice()) {
            faults.add(who + " a number of question '" + id + "', which is a choice.");
        }
    }

    private void refuseUnknownValues(String who, Question question, Set<String> values) {
        for (var value : new TreeSet<>(values)) {
            if (question.option(value).isEmpty() && !value.equals(Answer.NOT_SURE)) {
                faults.add(who + " '" + value + "' of question '" + question.id() + "', which has no such answer.");
            }
        }
    }
}
