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
import health.charley.engine.evidence.Reading;
import health.charley.engine.evidence.Reading.AtLeast;
import health.charley.engine.evidence.Reading.OneOf;
import health.charley.engine.evidence.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what a knowledge base names and does not hold. */
final class ReferenceCheck {
    private final KnowledgeBase knowledge;
    private final Set<String> conditions;
    private final Set<String> findings;
    private final List<String> faults = new ArrayList<>();

    ReferenceCheck(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        this.conditions = ids(knowledge.conditions(), Condition::id);
        this.findings = ids(knowledge.findings(), Finding::id);
    }

    List<String> faults() {
        checkTopic();
        checkConditions();
        knowledge
                .questions()
                .forEach(question -> question.enableWhen()
                        .ifPresent(when -> checkCriterion("Question '" + question.id() + "' is enabled by", when)));
        knowledge.findings().forEach(this::checkFinding);
        checkGroups();
        checkRedFlags();
        checkPolicies();
        checkAdvice();
        return faults;
    }

    private void checkTopic() {
        var questions = ids(knowledge.questions(), Question::id);
        knowledge
                .topic()
                .screens()
                .forEach(screen -> refuseUnknown("The red-flag screen asks question", screen, questions));
        var somethingElse =
                knowledge.conditions().stream().filter(Condition::somethingElse).count();
        if (somethingElse != 1) {
            faults.add("Exactly one condition stands for 'something else', not " + somethingElse + ".");
        }
        if (knowledge.policies().isEmpty()) {
            faults.add("Topic '" + knowledge.topic().id() + "' has no policy pack.");
        }
    }

    private void checkConditions() {
        var advice = knowledge.advice();
        var selfCare = ids(advice.selfCare(), Advice.SelfCare::id);
        var watchFor = ids(advice.watchFor(), Advice.WatchFor::id);
        for (var condition : knowledge.conditions()) {
            var who = "Condition '" + condition.id() + "' ";
            checkSource(
                    who + "takes its prevalence from", condition.prevalence().source());
            refuseUnknown(
                    who + "anchors its prevalence in citation",
                    condition.prevalence().anchors(),
                    citations());
            refuseUnknown(who + "names self-care advice", condition.selfCare(), selfCare);
            refuseUnknown(who + "names the warning", condition.watchFor(), watchFor);
        }
    }

    private void checkFinding(Finding finding) {
        var who = "Finding '" + finding.id() + "' ";
        refuseUnknown(who + "names condition", finding.given().keySet(), conditions);
        checkSource(who + "takes its base rate from", finding.baseSource());
        finding.given()
                .values()
                .forEach(likelihood -> checkSource(who + "takes a likelihood from", likelihood.source()));
        knowledge
                .question(finding.question())
                .ifPresentOrElse(
                        question -> checkReading(who, question, finding.reading()),
                        () -> faults.add(who + "reads question '" + finding.question() + "', which does not exist."));
    }

    private void checkReading(String who, Question question, Reading reading) {
        if (reading instanceof OneOf oneOf) {
            refuseUnknownValues(who + "reads", question, oneOf.values());
        } else if (reading instanceof AtLeast atLeast) {
            refuseUnknownValues(who + "counts", question, atLeast.counted());
        } else if (question.type().isChoice()) {
            faults.add(who + "reads a number from question '" + question.id() + "', which is a choice.");
        }
    }

    private void checkGroups() {
        for (var group : knowledge.groups()) {
            refuseUnknown("Evidence group '" + group.id() + "' holds finding", group.findings(), findings);
            checkSource("Evidence group '" + group.id() + "' takes its damping from", group.source());
        }
    }

    private void checkRedFlags() {
        for (var redFlag : knowledge.redFlags()) {
            var who = "Red flag '" + redFlag.id() + "' ";
            checkCriterion(who + "looks at", redFlag.when());
            refuseUnknown(who + "guards against condition", redFlag.thinkOf(), conditions);
            checkSource(who + "rests on", redFlag.source());
            redFlag.predictiveValue()
                    .ifPresent(value -> checkSource(who + "takes its predictive value from", value.source()));
        }
    }

    private void checkPolicies() {
        var redFlags = ids(knowledge.redFlags(), RedFlag::id);
        for (var policy : knowledge.policies()) {
            var who = "Policy pack '" + policy.id() + "' ";
            refuseUnknown(
                    who + "sets the level of red flag", policy.redFlagLevels().keySet(), redFlags);
            refuseUnknown(
                    who + "sets the level of condition",
                    policy.conditionLevels().keySet(),
                    conditions);
            refuseLowered(who, policy);
            checkSource(who + "follows", policy.source());
            checkSource(who + "takes its loss table from", policy.lossTable().source());
        }
    }

    private void refuseLowered(String who, PolicyPack policy) {
        knowledge.redFlags().stream()
                .filter(redFlag -> policy.levelOf(redFlag).compareTo(redFlag.level()) < 0)
                .forEach(redFlag ->
                        faults.add(who + "lowers red flag '" + redFlag.id() + "', which it may only raise."));
    }

    private void checkAdvice() {
        knowledge
                .advice()
                .selfCare()
                .forEach(advice -> checkSource("Advice '" + advice.id() + "' rests on", advice.source()));
        knowledge
                .advice()
                .withhold()
                .forEach(withhold ->
                        refuseUnknown("Advice is withheld for condition", withhold.conditions(), conditions));
    }

    private void checkCriterion(String who, Criterion criterion) {
        if (criterion instanceof All all) {
            all.parts().forEach(part -> checkCriterion(who, part));
        } else if (criterion instanceof Any any) {
            any.parts().forEach(part -> checkCriterion(who, part));
        } else if (criterion instanceof Not not) {
            checkCriterion(who, not.part());
        } else {
            criterion.questions().forEach(id -> checkLeaf(who, criterion, id));
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

    private void checkSource(String who, Source source) {
        source.citation().ifPresent(id -> refuseUnknown(who + " citation", List.of(id), citations()));
    }

    private void refuseUnknown(String who, Collection<String> named, Set<String> known) {
        new TreeSet<>(named)
                .stream()
                        .filter(id -> !known.contains(id))
                        .forEach(id -> faults.add(who + " '" + id + "', which does not exist."));
    }

    private Set<String> citations() {
        return ids(knowledge.citations(), citation -> citation.id());
    }

    private static <T> Set<String> ids(List<T> things, Function<T, String> id) {
        return things.stream().map(id).collect(Collectors.toSet());
    }
}
