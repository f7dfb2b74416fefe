package health.charley.knowledge.diff;

import health.charley.engine.knowledge.Condition;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.PolicyPack;
import health.charley.engine.knowledge.Prevalence;
import health.charley.engine.knowledge.Prevalence.AgeFactor;
import health.charley.knowledge.file.Words;
import health.charley.knowledge.wording.NumberWords;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Conditions: how common, in whom, how urgent. */
final class ConditionThings extends Things<Condition> {
    private final List<PolicyPack> policiesBefore;
    private final Set<String> urgent;
    private final KnowledgeBase newer;

    ConditionThings(KnowledgeBase before, KnowledgeBase after) {
        super(Part.CONDITIONS, Condition::id);
        this.policiesBefore = before.policies();
        this.urgent = LevelWords.urgentConditions(before);
        this.newer = after;
    }

    @Override
    String name(Condition condition) {
        return condition.name();
    }

    @Override
    void added(Condition condition, Notes notes) {
        notes.say("new, with a prevalence of "
                + NumberWords.exact(condition.prevalence().percent()) + " %"
                + IntervalWords.beside(condition.prevalence().interval(), " %") + " and the care level "
                + Words.wordOf(condition.careLevel()));
    }

    @Override
    void removed(Condition condition, Notes notes) {
        var sentence = "removed; its care level was " + Words.wordOf(condition.careLevel());
        if (urgent.contains(condition.id())) {
            notes.refuse(sentence);
        } else {
            notes.say(sentence);
        }
    }

    @Override
    void compared(Condition before, Condition after, Notes notes) {
        notes.level("care level", before.careLevel(), after.careLevel(), isUrgentAndLower(before, after));
        share(before, after, notes);
        prevalence(before.prevalence(), after.prevalence(), notes);
        notes.text("name", before.name(), after.name());
        notes.text("summary", before.summary(), after.summary());
        notes.text("SNOMED code", before.snomed(), after.snomed());
        notes.list("ICD-10 codes", before.icd10(), after.icd10());
        notes.onWordsActedOn().list("self-care", before.selfCare(), after.selfCare());
        notes.onWordsActedOn().list("what to watch for", before.watchFor(), after.watchFor());
    }

    /** Whether a policy sends it to care within 24 hours or sooner today, and to a lower level then. */
    private boolean isUrgentAndLower(Condition before, Condition now) {
        return policiesBefore.stream()
                .filter(policy -> LevelWords.isUrgent(policy.levelOf(before)))
                .anyMatch(policy -> newer.policy(policy.id())
                        .filter(other -> !other.levelOf(now).isAtLeast(policy.levelOf(before)))
                        .isPresent());
    }

    /** Whoever has an urgent condition is found later where it is held for rarer. */
    private void share(Condition before, Condition after, Notes notes) {
        var old = before.prevalence().percent();
        var now = after.prevalence().percent();
        if (urgent.contains(before.id())) {
            notes.most("prevalence", old, now, " %");
        } else {
            notes.number("prevalence", old, now, " %");
        }
    }

    private static void prevalence(Prevalence before, Prevalence after, Notes notes) {
        notes.text(
                "95 % interval of the prevalence",
                IntervalWords.of(before.interval(), " %"), IntervalWords.of(after.interval(), " %"));
        notes.source(before.source(), after.source());
        notes.list("anchors of the prevalence", before.anchors(), after.anchors());
        notes.text("factors by age", byAge(before.ageFactors()), byAge(after.ageFactors()));
        notes.text("ratio of women to men", byAge(before.femaleToMale()), byAge(after.femaleToMale()));
        notes.text("prevalence by pregnancy", byPregnancy(before), byPregnancy(after));
    }

    private static String byPregnancy(Prevalence prevalence) {
        var percents = new TreeMap<>(prevalence.pregnancyPercent());
        return percents.isEmpty()
                ? "the same"
                : percents.entrySet().stream()
                        .map(state -> Words.wordOf(state.getKey()) + " " + NumberWords.exact(state.getValue()) + " %")
                        .collect(Collectors.joining(", "));
    }

    private static String byAge(List<AgeFactor> factors) {
        return factors.isEmpty()
                ? "1 at every age"
                : factors.stream().map(ConditionThings::words).collect(Collectors.joining(", "));
    }

    private static String words(AgeFactor factor) {
        var number = NumberWords.exact(factor.factor());
        if (factor.to() == Integer.MAX_VALUE) {
            return number + (factor.from() == 0 ? " at every age" : " from " + factor.from());
        }
        return number + " from " + factor.from() + " to " + factor.to();
    }
}
