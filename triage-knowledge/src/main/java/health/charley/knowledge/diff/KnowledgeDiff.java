package health.charley.knowledge.diff;

import health.charley.engine.knowledge.KnowledgeBase;
import java.util.List;
import java.util.stream.Stream;

/**
 * What changed between two versions of a topic's knowledge, part by part. The same two versions give the same changes in the
 * same order.
 *
 * @param from the number of the older version
 * @param to the number of the newer version
 */
public record KnowledgeDiff(String topic, String from, String to, List<Change> changes) {

    public KnowledgeDiff {
        changes = List.copyOf(changes);
    }

    public static KnowledgeDiff between(KnowledgeBase before, KnowledgeBase after) {
        return between(before, after, () -> {});
    }

    /** The same; {@code beforeEachStep} may stop it with an exception. */
    public static KnowledgeDiff between(KnowledgeBase before, KnowledgeBase after, Runnable beforeEachStep) {
        var changes = Stream.of(
                        new TopicThings(RedFlagQuestions.of(before, after))
                                .changes(
                                        List.of(TopicThings.withoutVersion(before.topic())),
                                        List.of(TopicThings.withoutVersion(after.topic()))),
                        new RuleThings.RedFlags().changes(before.redFlags(), after.redFlags()),
                        FiringChanges.between(before, after, beforeEachStep),
                        new PolicyThings(before, after).changes(before.policies(), after.policies()),
                        new ConditionThings(before, after).changes(before.conditions(), after.conditions()),
                        new QuestionThings(RedFlagQuestions.of(before, after))
                                .changes(before.questions(), after.questions()),
                        new FindingThings(before, after).changes(before.findings(), after.findings()),
                        new RuleThings.Groups().changes(before.groups(), after.groups()),
                        new AdviceThings.Helps()
                                .changes(
                                        before.advice().selfCare(),
                                        after.advice().selfCare()),
                        new AdviceThings.Warns()
                                .changes(
                                        before.advice().watchFor(),
                                        after.advice().watchFor()),
                        new AdviceThings.HoldsBack(after)
                                .changes(
                                        before.advice().withhold(),
                                        after.advice().withhold()),
                        new RuleThings.Citations().changes(before.citations(), after.citations()))
                .flatMap(List::stream)
                .toList();
        return new KnowledgeDiff(
                after.topic().id(), before.topic().version(), after.topic().version(), changes);
    }

    /** The changes of one part. */
    public List<Change> of(Part part) {
        return changes.stream().filter(change -> change.part() == part).toList();
    }

    /** Whether a candidate with these changes must not be used, whatever the cases show. */
    public boolean isRefused() {
        return changes.stream().anyMatch(Change::refused);
    }

    /** How many changes only word otherwise what people act on. */
    public long rewording() {
        return changes.stream().filter(Change::reworded).count();
    }

    /** How many changes may send somebody to care later than before. */
    public long lowering() {
        return changes.stream().filter(Change::lowersCare).count();
    }
}
