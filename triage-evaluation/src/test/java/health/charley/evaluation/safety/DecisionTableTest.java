package health.charley.evaluation.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.engine.TriageEngine;
import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.answer.Pregnancy;
import health.charley.engine.answer.Sex;
import health.charley.engine.knowledge.CareLevel;
import health.charley.knowledge.KnowledgeLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The care decision over all that goes into it: the level by probabilities, and for each level above self-care a red flag
 * that is open, not sure, absent or there. An invented topic has a question for the first and one for each red flag.
 */
class DecisionTableTest {
    private static final Person ANYONE = new Person(40, Sex.MALE, Pregnancy.NONE);

    @Test
    void the_outcome_is_the_greater_of_the_level_by_probabilities_and_the_highest_red_flag_that_is_there() {
        var knowledge =
                KnowledgeLoader.load(SampleTopic.folderOf("five-levels")).base();
        var guide = Guide.of(new TriageEngine(knowledge, knowledge.policies().get(0)));
        var rows = rows();

        assertEquals(5 * 256, rows.size());
        for (var row : rows) {
            assertEquals(row.expected(), guide.outcome(ANYONE, row.answers()), row::toString);
            assertEquals(row.expected(), guide.level(ANYONE, row.answers()), row::toString);
        }
    }

    private record Row(Answers answers, CareLevel expected) {}

    private static List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (var byProbabilities : CareLevel.values()) {
            rows.add(new Row(Answers.NONE.with("which", Answer.of(id(byProbabilities))), byProbabilities));
        }
        for (var level : List.of(CareLevel.values()).subList(1, 5)) {
            rows.addAll(rows.stream().flatMap(row -> answered(row, level)).toList());
        }
        return rows;
    }

    private static Stream<Row> answered(Row row, CareLevel redFlag) {
        var answers = row.answers();
        return Stream.of(
                new Row(answers.with(id(redFlag), Answer.of("no")), row.expected()),
                new Row(answers.with(id(redFlag), Answer.of("not-sure")), row.expected()),
                new Row(
                        answers.with(id(redFlag), Answer.of("yes")),
                        row.expected().orHigher(redFlag)));
    }

    private static String id(CareLevel level) {
        return level.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
