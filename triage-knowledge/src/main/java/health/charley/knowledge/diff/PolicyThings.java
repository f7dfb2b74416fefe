package health.charley.knowledge.diff;

import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.Condition;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.LossTable;
import health.charley.engine.knowledge.PolicyPack;
import health.charley.engine.knowledge.RedFlag;
import health.charley.knowledge.file.Words;
import health.charley.knowledge.wording.NumberWords;

/** Policy packs: the levels, the words and the loss table of a region. */
final class PolicyThings extends Things<PolicyPack> {
    private final KnowledgeBase before;
    private final KnowledgeBase after;

    PolicyThings(KnowledgeBase before, KnowledgeBase after) {
        super(Part.POLICIES, PolicyPack::id);
        this.before = before;
        this.after = after;
    }

    @Override
    String name(PolicyPack policy) {
        return "Policy " + policy.id();
    }

    @Override
    void added(PolicyPack policy, Notes notes) {
        notes.say("new, “" + policy.name() + "”, emergency number " + policy.emergencyNumber());
    }

    @Override
    void compared(PolicyPack old, PolicyPack now, Notes notes) {
        notes.text("name", old.name(), now.name());
        LevelWords.compare(old, now, notes.onWordsActedOn());
        notes.source(old.source(), now.source());
        levels(old, now, notes);
        losses(old.lossTable(), now.lossTable(), notes);
    }

    /** Only what the policy itself changed: a level that it takes from a rule or a condition is said there. */
    private void levels(PolicyPack old, PolicyPack now, Notes notes) {
        for (var flag : after.redFlags()) {
            before.redFlags().stream()
                    .filter(earlier -> earlier.id().equals(flag.id()))
                    .filter(earlier -> isSet(old, earlier) || isSet(now, flag))
                    .forEach(earlier ->
                            notes.level("level of red flag " + flag.id(), old.levelOf(earlier), now.levelOf(flag)));
        }
        for (var condition : after.conditions()) {
            before.condition(condition.id())
                    .filter(earlier -> isSet(old, earlier) || isSet(now, condition))
                    .ifPresent(earlier -> notes.level(
                            "level of " + condition.name(),
                            old.levelOf(earlier),
                            now.levelOf(condition),
                            LevelWords.isUrgent(old.levelOf(earlier))));
        }
    }

    private static boolean isSet(PolicyPack policy, RedFlag flag) {
        return policy.redFlagLevels().containsKey(flag.id());
    }

    private static boolean isSet(PolicyPack policy, Condition condition) {
        return policy.conditionLevels().containsKey(condition.id());
    }

    private static void losses(LossTable old, LossTable now, Notes notes) {
        notes.source(old.source(), now.source());
        for (var needed : CareLevel.values()) {
            for (var advised : CareLevel.values()) {
                loss(needed, advised, old.of(needed, advised), now.of(needed, advised), notes);
            }
        }
    }

    /**
     * Advising too little for less, or too much for more, tips the balance towards later care. An emergency that rests on
     * probabilities alone is held by the cost of missing it, so a candidate may not lower that.
     */
    private static void loss(CareLevel needed, CareLevel advised, double old, double now, Notes notes) {
        if (old == now) {
            return;
        }
        var sentence = "cost of advising " + Words.wordOf(advised) + " where " + Words.wordOf(needed)
                + " is needed from " + NumberWords.exact(old) + " to " + NumberWords.exact(now);
        var tooLittle = advised.compareTo(needed) < 0;
        if (tooLittle && now < old && needed.isAtLeast(CareLevel.EMERGENCY)) {
            notes.refuse(sentence);
        } else if (tooLittle == now < old) {
            notes.warn(sentence);
        } else {
            notes.say(sentence);
        }
    }
}
