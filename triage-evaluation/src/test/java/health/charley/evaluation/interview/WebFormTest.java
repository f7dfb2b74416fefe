package health.charley.evaluation.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.engine.NextStep.Ask;
import health.charley.engine.NextStep.Progress;
import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answer.NotSure;
import health.charley.engine.answer.Answers;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.Question;
import health.charley.engine.knowledge.Screen;
import health.charley.evaluation.example.LegCramps;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Questions of leg cramps on pages of the web form. */
class WebFormTest {
    private static final KnowledgeBase KNOWLEDGE = LegCramps.knowledge().base();

    @Test
    void a_box_left_empty_in_a_list_is_a_no() {
        assertEquals(Answer.of("no"), leftAlone("knot", page("knot", "urge-move")));
        assertEquals(Answer.of("never"), leftAlone("smoke", page("prior-clot", "smoke")));
    }

    @Test
    void whoever_does_not_say_how_much_it_hurts_has_not_said_that_it_does_not() {
        assertEquals(new NotSure(), leftAlone("painful", page("side", "site", "painful", "onset")));
    }

    @Test
    void a_question_on_a_page_of_its_own_has_no_boxes() {
        var alone = new Ask(List.of(question("knot")), Optional.empty(), new Progress(0, 1), Optional.empty());

        assertEquals(new NotSure(), leftAlone("knot", alone));
    }

    @Test
    void a_list_that_is_left_because_one_is_not_sure_of_something_denies_nothing() {
        var page = page("knot", "urge-move", "twitch");

        var answer = WebForm.leftAlone(question("knot"), page, Answers.NONE.with("twitch", new NotSure()));

        assertEquals(new NotSure(), answer);
    }

    private static Answer leftAlone(String question, Ask page) {
        return WebForm.leftAlone(question(question), page, Answers.NONE);
    }

    private static Ask page(String... ids) {
        var questions = Stream.of(ids).map(WebFormTest::question).toList();
        var heading = new Screen("Which of these fit?", Optional.empty(), List.of(ids));
        return new Ask(questions, Optional.of(heading), new Progress(0, 1), Optional.empty());
    }

    private static Question question(String id) {
        return KNOWLEDGE.question(id).orElseThrow();
    }
}
