package health.charley.engine.safety;

import health.charley.engine.answer.AnswerSheet;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.answer.Places;
import health.charley.engine.answer.Rule;
import health.charley.engine.answer.Truth;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.PolicyPack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The red flags of a knowledge base under a policy. They look at answers alone, never at probabilities. */
public final class RedFlagScreening {
    private final KnowledgeBase knowledge;
    /** The level of each red flag under the policy. */
    private final CareLevel[] levels;
    /** The red flags by their places in the knowledge base, the most urgent first. */
    private final int[] mostUrgentFirst;
    /** What each red flag says when it certainly fires, and when it hangs on a "not sure", by its place. */
    private final FiredRedFlag[] certain;

    private final FiredRedFlag[] unsure;

    public RedFlagScreening(KnowledgeBase knowledge, PolicyPack policy) {
        this.knowledge = knowledge;
        this.levels = knowledge.redFlags().stream().map(policy::levelOf).toArray(CareLevel[]::new);
        this.mostUrgentFirst = IntStream.range(0, levels.length)
                .boxed()
                .sorted(Comparator.comparing((Integer place) -> levels[place]).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        this.certain = fired(true);
        this.unsure = fired(false);
    }

    private FiredRedFlag[] fired(boolean isCertain) {
        return IntStream.range(0, levels.length)
                .mapToObj(place -> new FiredRedFlag(knowledge.redFlags().get(place), levels[place], isCertain))
                .toArray(FiredRedFlag[]::new);
    }

    /** Every red flag that fired or half-fired: the certain ones first, then the most urgent, then in their order. */
    public List<FiredRedFlag> fired(Person person, Answers answers) {
        return fired(knowledge.rules().sheet(person, answers));
    }

    /** Like {@link #fired(Person, Answers)}, of answers that are numbers already. */
    public List<FiredRedFlag> fired(AnswerSheet sheet) {
        var fired = new ArrayList<FiredRedFlag>();
        var halfFired = new ArrayList<FiredRedFlag>();
        for (var place : mostUrgentFirst) {
            var truth = knowledge.rules().redFlag(place).truth(sheet);
            if (truth == Truth.YES) {
                fired.add(certain[place]);
            } else if (truth == Truth.UNSURE) {
                halfFired.add(unsure[place]);
            }
        }
        fired.addAll(halfFired);
        return List.copyOf(fired);
    }

    /** The red flags by their places in the knowledge base, the most urgent first. */
    int[] mostUrgentFirst() {
        return mostUrgentFirst.clone();
    }

    /** The highest level of those that certainly fired, in the order of {@link #fired}; self-care where none did. */
    static CareLevel highest(List<FiredRedFlag> fired) {
        return !fired.isEmpty() && fired.get(0).certain() ? fired.get(0).level() : CareLevel.SELF_CARE;
    }

    /**
     * The questions that could complete a red flag above {@code level} which an answer has begun to fulfil: first those by which
     * one could certainly fire, then those by which it would hang on a "not sure"; of each the most urgent first.
     */
    public Places begunAbove(CareLevel level, AnswerSheet sheet) {
        var certainly = sheet.noPlaces();
        var perhaps = sheet.noPlaces();
        for (var redFlag : mostUrgentFirst) {
            if (levels[redFlag].compareTo(level) > 0) {
                var rule = knowledge.rules().redFlag(redFlag);
                // Where not even a "not sure" has begun anything, nothing certain has; and hardly any rule has begun.
                if (rule.addBegun(sheet, false, perhaps)) {
                    rule.addBegun(sheet, true, certainly);
                }
            }
        }
        certainly.addAll(perhaps);
        return certainly;
    }

    /** Of {@link #begunAbove} those by which a red flag could certainly fire that a sign has begun, and no "not sure". */
    public Places certainlyBegunAbove(CareLevel level, AnswerSheet sheet) {
        var certainly = sheet.noPlaces();
        for (var redFlag : mostUrgentFirst) {
            if (levels[redFlag].compareTo(level) > 0) {
                knowledge.rules().redFlag(redFlag).addBegun(sheet, true, certainly);
            }
        }
        return certainly;
    }

    /** The questions that could still fire a red flag above {@code level}. */
    public Places openAbove(CareLevel level, AnswerSheet sheet) {
        var places = sheet.noPlaces();
        for (var redFlag : mostUrgentFirst) {
            if (levels[redFlag].compareTo(level) > 0) {
                knowledge.rules().redFlag(redFlag).addOpen(sheet, places);
            }
        }
        return places;
    }

    /** The questions to which one answer could fire a red flag above {@code level}, whatever else stays open. */
    public Places byOneAnswerAbove(CareLevel level, AnswerSheet sheet) {
        var places = sheet.noPlaces();
        for (var redFlag : mostUrgentFirst) {
            if (levels[redFlag].compareTo(level) > 0) {
                addByOneAnswer(knowledge.rules().redFlag(redFlag), sheet, places);
            }
        }
        return places;
    }

    private static void addByOneAnswer(Rule rule, AnswerSheet sheet, Places places) {
        var open = sheet.noPlaces();
        rule.addOpen(sheet, open);
        for (var i = 0; i < open.size(); i++) {
            if (rule.couldHoldBy(open.get(i), sheet)) {
                places.add(open.get(i));
            }
        }
    }

    /** The questions whose answers fire a red flag. */
    Places met(AnswerSheet sheet) {
        var places = sheet.noPlaces();
        for (var redFlag = 0; redFlag < levels.length; redFlag++) {
            knowledge.rules().redFlag(redFlag).addMet(sheet, places);
        }
        return places;
    }

    /** The questions whose answers are signs of a red flag that other answers have not ruled out. */
    Places signs(AnswerSheet sheet) {
        var places = sheet.noPlaces();
        for (var redFlag = 0; redFlag < levels.length; redFlag++) {
            knowledge.rules().redFlag(redFlag).addSigns(sheet, places);
        }
        return places;
    }
}
