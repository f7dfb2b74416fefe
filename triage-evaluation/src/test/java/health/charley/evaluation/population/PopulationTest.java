package health.charley.evaluation.population;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.engine.knowledge.CareLevel;
import health.charley.evaluation.example.LegCramps;
import health.charley.evaluation.interview.PlayedCase;
import health.charley.knowledge.KnowledgeVersion;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PopulationTest {
    private static final KnowledgeVersion KNOWLEDGE = LegCramps.knowledge();

    @Test
    void the_same_knowledge_always_meets_the_same_people() {
        var once = Population.interviewed(KNOWLEDGE, 12);
        var again = Population.interviewed(KNOWLEDGE, 12);

        assertEquals(once, again);
    }

    @Test
    void more_people_begin_with_the_same_people() {
        var few = Population.interviewed(KNOWLEDGE, 3).cases();
        var more = Population.interviewed(KNOWLEDGE, 6).cases();

        assertEquals(few, more.subList(0, 3));
    }

    @Test
    void people_end_at_every_level_self_care_too() {
        var byLevel = Population.interviewed(KNOWLEDGE, 500).cases().stream()
                .collect(groupingBy(PlayedCase::level, counting()));

        assertEquals(Set.of(CareLevel.values()), byLevel.keySet());
        assertTrue(byLevel.values().stream().allMatch(people -> people >= 10), byLevel::toString);
    }

    @Test
    void everyone_is_asked_within_the_budget() {
        var people = Population.interviewed(KNOWLEDGE, 12).cases();

        assertTrue(people.stream().mapToInt(PlayedCase::questions).allMatch(asked -> asked >= 1 && asked <= 20));
    }

    @Test
    void what_weighs_nothing_is_never_drawn() {
        var chance = new SplittableRandom(1);

        for (var i = 0; i < 1000; i++) {
            assertEquals(1, Draw.oneOf(new double[] {0, 3, 0}, chance));
        }
    }
}
