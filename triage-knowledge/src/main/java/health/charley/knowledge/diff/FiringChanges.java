package health.charley.knowledge.diff;

import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.knowledge.file.Words;
import health.charley.knowledge.firing.LostFiring;
import health.charley.knowledge.firing.LostFiring.Cause;
import health.charley.knowledge.firing.LostFirings;
import health.charley.knowledge.wording.AnswerWords;
import health.charley.knowledge.wording.PersonWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answers that fired a red flag and no longer do, wherever that comes from: a rule, a level or a question. */
final class FiringChanges {
    /** So many sets of answers a sentence names; of the others it says how many they are. */
    private static final int NAMED = 5;

    /** Lost firings that one sentence tells. */
    private record Alike(
            String redFlag,
            CareLevel level,
            Cause cause,
            Set<String> unasked,
            List<Person> people,
            List<String> policies,
            boolean refused) {

        Alike(LostFiring lost) {
            this(
                    lost.redFlag().id(),
                    lost.level(),
                    lost.cause(),
                    lost.unasked(),
                    lost.people(),
                    lost.policies(),
                    lost.isRefused());
        }
    }

    static List<Change> between(KnowledgeBase before, KnowledgeBase after, Runnable beforeEachStep) {
        var alike = new LinkedHashMap<Alike, List<Answers>>();
        LostFirings.between(before, after, beforeEachStep)
                .forEach(lost -> alike.computeIfAbsent(new Alike(lost), none -> new ArrayList<>())
                        .add(lost.answers()));
        return alike.entrySet().stream()
                .flatMap(entry -> changes(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Stream<Change> changes(Alike lost, List<Answers> sets) {
        var notes = new Notes(Part.RED_FLAGS, lost.redFlag(), "Red flag " + lost.redFlag());
        if (lost.refused()) {
            notes.refuse(sentence(lost, sets));
        } else {
            notes.warn(sentence(lost, sets));
        }
        return notes.changes().stream();
    }

    private static String sentence(Alike lost, List<Answers> sets) {
        var level = Words.wordOf(lost.level());
        var unasked = String.join(", ", new TreeSet<>(lost.unasked()));
        var ending = words(sets)
                + (sets.size() == 1 ? " no longer raises to " : " no longer raise to ")
                + level
                + whose(lost);
        return switch (lost.cause()) {
            case RULES -> ending;
            case ASKED_OF_FEWER -> ending + ": " + unasked + " is asked only where more is true";
            case ASKED_OF_NOBODY -> ending + ": nobody who could say so is asked " + unasked;
            case NOT_LOOKED_AT -> "too many sets of answers raise to " + level + " to see which no longer do";
        };
    }

    private static String words(List<Answers> sets) {
        var named = sets.stream()
                .limit(NAMED)
                .map(answers -> "“" + AnswerWords.of(answers) + "”")
                .collect(Collectors.joining(", "));
        return sets.size() > NAMED ? named + " and " + (sets.size() - NAMED) + " more" : named;
    }

    private static String whose(Alike lost) {
        var people = lost.people().isEmpty() ? "" : " for " + PersonWords.ofKinds(lost.people());
        return lost.policies().isEmpty() ? people : people + " under policy " + String.join(", ", lost.policies());
    }

    private FiringChanges() {}
}
