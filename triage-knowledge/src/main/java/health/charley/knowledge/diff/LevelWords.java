package health.charley.knowledge.diff;

import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.Condition;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.PolicyPack;
import health.charley.engine.knowledge.PolicyPack.CareWording;
import health.charley.knowledge.file.Words;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a policy tells people to do at each care level. A change of it is for a reviewer to look at; where it may send
 * somebody who needs care within 24 hours or sooner there later, or to nobody, a candidate is refused.
 */
final class LevelWords {
    private final PolicyPack before;
    private final PolicyPack after;
    private final Notes notes;

    private LevelWords(PolicyPack before, PolicyPack after, Notes notes) {
        this.before = before;
        this.after = after;
        this.notes = notes;
    }

    static void compare(PolicyPack before, PolicyPack after, Notes notes) {
        var words = new LevelWords(before, after, notes);
        if (!before.emergencyNumber().equals(after.emergencyNumber())) {
            notes.refuse(Notes.reads("emergency number", before.emergencyNumber(), after.emergencyNumber()));
        }
        for (var level : CareLevel.values()) {
            words.text("title", level, CareWording::title);
            words.text("advice", level, CareWording::advice);
            words.time(level);
        }
        words.numberNamed();
    }

    private void text(String what, CareLevel level, Function<CareWording, String> text) {
        var now = text.apply(after.wordingOf(level));
        if (isUrgent(level)) {
            Arrays.stream(CareLevel.values())
                    .filter(lower -> !lower.isAtLeast(level))
                    .filter(lower -> text.apply(before.wordingOf(lower)).equalsIgnoreCase(now))
                    .forEach(lower -> notes.refuse(
                            of(what, level) + " reads “" + now + "”, as that of " + Words.wordOf(lower) + " did"));
        }
        notes.wording(of(what, level), text.apply(before.wordingOf(level)), now);
    }

    private void time(CareLevel level) {
        var old = before.wordingOf(level).within();
        var now = after.wordingOf(level).within();
        if (WaitingTime.isKnownToBeNoLonger(now, old)) {
            notes.wording(of("time", level), old, now);
        } else if (isUrgent(level)) {
            notes.refuse(Notes.reads(of("time", level), old, now));
        } else {
            notes.text(of("time", level), old, now);
        }
    }

    private void numberNamed() {
        var level = CareLevel.EMERGENCY_AMBULANCE;
        if (namesNumber(before, level) && !namesNumber(after, level)) {
            notes.refuse(of("title and advice", level) + " no longer name the emergency number");
        }
    }

    private static boolean namesNumber(PolicyPack policy, CareLevel level) {
        var words = policy.wordingOf(level);
        return (words.title() + " " + words.advice()).contains(policy.emergencyNumber());
    }

    /** The ids of the conditions that a policy sends to care within 24 hours or sooner. */
    static Set<String> urgentConditions(KnowledgeBase knowledge) {
        return knowledge.conditions().stream()
                .filter(condition ->
                        knowledge.policies().stream().anyMatch(policy -> isUrgent(policy.levelOf(condition))))
                .map(Condition::id)
                .collect(Collectors.toSet());
    }

    /** Whether it calls for care within 24 hours or sooner. */
    static boolean isUrgent(CareLevel level) {
        return level.isAtLeast(CareLevel.CONSULTATION_24);
    }

    private static String of(String what, CareLevel level) {
        return what + " of " + Words.wordOf(level);
    }
}
