package health.charley.engine.knowledge;

import health.charley.engine.evidence.Citation;
import health.charley.engine.evidence.Finding;
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
    private final Set<String> citations;
    private final List<String> faults = new ArrayList<>();
    private final CriterionCheck criteria;

    ReferenceCheck(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        this.conditions = ids(knowledge.conditions(), Condition::id);
        this.findings = ids(knowledge.findings(), Finding::id);
        this.citations = ids(knowledge.citations(), Citation::id);
        this.criteria = new CriterionCheck(knowledge, faults);
    }

    List<String> faults() {
        checkTopic();
        checkConditions();
        knowledge
                .questions()
                .forEach(question -> question.enableWhen()
                        .ifPresent(when -> criteria.check("Question '" + question.id() + "' is enabled by", when)));
        knowledge.findings().forEach(this::checkFinding);
        checkGroups();
        checkRedFlags();
        checkPolicies();
        checkAdvice();
        return faults;
    }

    private void checkTopic() {
        faults.addAll(new ScreenCheck(knowledge).faults());
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
                    citations);
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
        criteria.checkReading(who, finding);
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
            criteria.check(who + "looks at", redFlag.when());
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
        new AdviceCheck(knowledge, faults).check();
        var advice = knowledge.advice();
        advice.selfCare().forEach(piece -> checkSource("Advice '" + piece.id() + "' rests on", piece.source()));
        advice.withhold()
                .forEach(withhold ->
                        withhold.source().ifPresent(source -> checkSource("That advice is withheld rests on", source)));
    }

    private void checkSource(String who, Source source) {
        source.citation().ifPresent(id -> refuseUnknown(who + " citation", List.of(id), citations));
    }

    private void refuseUnknown(String who, Collection<String> named, Set<String> known) {
        new TreeSet<>(named)
                .stream()
                        .filter(id -> !known.contains(id))
                        .forEach(id -> faults.add(who + " '" + id + "', which does not exist."));
    }

    private static <T> Set<String> ids(List<T> things, Function<T, String> id) {
        return things.stream().map(id).collect(Collectors.toSet());
    }
}
