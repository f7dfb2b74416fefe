package health.charley.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.engine.NextStep.Ask;
import health.charley.engine.NextStep.Progress;
import health.charley.engine.knowledge.Question;
import health.charley.engine.knowledge.Question.Option;
import health.charley.engine.knowledge.Screen;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NextStepTest {
    private static final Question FEVER = question("fever", "yes", "no", "not-sure");
    private static final Question COUGH = question("cough", "yes", "no", "not-sure");
    private static final Question SIDE = question("side", "left", "right", "not-sure");
    private static final Question ONLY_DENIED = question("only-denied", "no", "not-sure");

    @Test
    void questions_under_one_heading_that_can_be_denied_are_one_list_of_boxes() {
        assertEquals(List.of(FEVER, COUGH), page(FEVER, SIDE, COUGH).tickable());
    }

    @Test
    void a_single_question_that_can_be_denied_is_no_list() {
        assertEquals(List.of(), page(FEVER, SIDE).tickable());
        assertEquals(List.of(), page(FEVER, ONLY_DENIED).tickable());
    }

    @Test
    void without_a_heading_there_is_no_list() {
        var page = new Ask(List.of(FEVER, COUGH), Optional.empty(), new Progress(0, 1), Optional.empty());

        assertEquals(List.of(), page.tickable());
    }

    private static Ask page(Question... questions) {
        var heading = new Screen("Do you have any of these?", Optional.empty(), List.of("fever"));
        return new Ask(List.of(questions), Optional.of(heading), new Progress(0, 1), Optional.empty());
    }

    private static Question question(String id, String... values) {
        var options =
                Stream.of(values).map(value -> new Option(value, value, false)).toList();
        return new Question(
                id,
                "Sample?",
                Optional.empty(),
                "It helps.",
                Question.Type.SINGLE,
                options,
                Optional.empty(),
                Optional.empty(),
                false,
                false);
    }
}
