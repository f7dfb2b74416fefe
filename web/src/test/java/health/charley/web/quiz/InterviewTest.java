package health.charley.web.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class InterviewTest {
    private static final List<AnswerView> CALF = List.of(AnswerView.several("site", List.of("calf")));
    private static final List<AnswerView> FOOT = List.of(AnswerView.several("site", List.of("foot")));
    private static final List<AnswerView> KNOT = List.of(AnswerView.one("knot", "yes"));

    private final Interview answered = Interview.start("leg-cramps", "us", new PersonView(45, "male", ""))
            .answering(1, CALF)
            .answering(2, KNOT);

    @Test
    void the_same_answer_again_keeps_the_later_ones() {
        Interview again = answered.answering(1, CALF);

        assertEquals(3, again.nextStep());
        assertEquals(answered.assessment(), again.assessment());
    }

    @Test
    void a_changed_answer_drops_the_later_ones() {
        Interview changed = answered.answering(1, FOOT);

        assertEquals(FOOT, changed.answers());
    }

    @Test
    void a_changed_answer_makes_another_assessment() {
        assertNotEquals(answered.assessment(), answered.answering(1, FOOT).assessment());
    }

    @Test
    void an_answer_added_after_the_result_was_asked_for_makes_another_assessment() {
        Interview stopped = answered.afterAlert(true);

        Interview more = stopped.answering(3, FOOT);

        assertNotEquals(stopped.assessment(), more.assessment());
        assertFalse(more.stopped());
    }

    @Test
    void the_screen_before_an_answer_is_asked_with_the_answers_before_it() {
        assertEquals(CALF, answered.answersBefore(2));
    }
}
