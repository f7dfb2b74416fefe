package health.charley.knowledge.diff;

import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.RedFlag;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The questions that the red flags of either of two versions look at.
 *
 * @param all the ids of all of them
 * @param urgent the ids of those that a red flag of 24 hours or more urgent looks at, under any policy
 */
record RedFlagQuestions(Set<String> all, Set<String> urgent) {
    RedFlagQuestions {
        all = Set.copyOf(all);
        urgent = Set.copyOf(urgent);
    }

    static RedFlagQuestions of(KnowledgeBase before, KnowledgeBase after) {
        return new RedFlagQuestions(
                of(Stream.of(before, after), knowledge -> flag -> true),
                of(Stream.of(before, after), RedFlagQuestions::isUrgent));
    }

    private static Set<String> of(Stream<KnowledgeBase> versions, Function<KnowledgeBase, Predicate<RedFlag>> which) {
        return versions.flatMap(knowledge -> knowledge.redFlags().stream().filter(which.apply(knowledge)))
                .flatMap(flag -> flag.when().questions().stream())
                .collect(Collectors.toSet());
    }

    private static Predicate<RedFlag> isUrgent(KnowledgeBase knowledge) {
        return flag -> knowledge.policies().stream()
                .anyMatch(policy -> policy.levelOf(flag).isAtLeast(CareLevel.CONSULTATION_24));
    }
}
