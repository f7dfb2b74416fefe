package health.charley.engine.selection;

import static health.charley.engine.People.MAN_OF_40;
import static health.charley.engine.People.answers;
import static health.charley.engine.selection.ScreenedTopic.BUDGET;
import static health.charley.engine.selection.ScreenedTopic.asked;
import static health.charley.engine.selection.ScreenedTopic.ids;
import static health.charley.engine.selection.ScreenedTopic.sample;
import static health.charley.engine.selection.ScreenedTopic.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.engine.NextStep.Ask;
import health.charley.engine.SampleKnowledge;
import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Criterion.All;
import health.charley.engine.knowledge.CareLevel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How long an interview goes on, and what a small budget never skips. */
class BudgetTest {
    @Test
    void it_stops_when_no_question_is_worth_asking() {
        assertEquals(List.of(), asked(sample(), answers("chest-pain", "no", "fever", "no", "telling", "yes")));
    }

    @Test
    void it_stops_at_the_budget_but_never_skips_a_screen() {
        var step = sample().engine().next(MAN_OF_40, answers("chest-pain", "no", "fever", "no"), 1);

        assertEquals(List.of(), ids(step));
        assertEquals(List.of("chest-pain", "fever"), ids(sample().engine().next(MAN_OF_40, Answers.NONE, 1)));
    }

    @Test
    void a_small_budget_does_not_keep_from_completing_an_emergency() {
        var step = sample().engine().next(MAN_OF_40, answers("chest-pain", "no", "fever", "yes"), 1);

        assertEquals(List.of("stiff-neck"), ids(step));
    }

    @Test
    void a_not_sure_alone_goes_within_the_budget_only() {
        var unsure = answers("chest-pain", "no", "fever", "not-sure");

        assertEquals(List.of("stiff-neck"), ids(sample().engine().next(MAN_OF_40, unsure, BUDGET)));
        assertEquals(List.of(), ids(sample().engine().next(MAN_OF_40, unsure, 1)));
    }

    @Test
    void a_short_interview_in_an_emergency_still_completes_what_would_call_an_ambulance() {
        var sample = new SampleKnowledge()
                .condition("one", 50, CareLevel.SELF_CARE)
                .somethingElse(50)
                .yesNo("fever")
                .yesNo("stiff-neck")
                .redFlag("fever", CareLevel.EMERGENCY, yes("fever"))
                .redFlag("neck", CareLevel.EMERGENCY_AMBULANCE, new All(List.of(yes("fever"), yes("stiff-neck"))));
        var answers = answers("fever", "yes");
        for (var i = 0; i < 9; i++) {
            sample.yesNo("sign-" + i).finding("sign-" + i, 0.2, Map.of("one", 0.8));
            answers = answers.with("sign-" + i, new Answer.NotSure());
        }

        assertEquals(List.of("stiff-neck"), asked(sample, answers));
    }

    @Test
    void an_emergency_shortens_the_interview() {
        var sample = new SampleKnowledge()
                .condition("one", 50, CareLevel.SELF_CARE)
                .somethingElse(50)
                .yesNo("fever")
                .redFlag("fever", CareLevel.EMERGENCY, yes("fever"));
        var answers = answers("fever", "yes");
        for (var i = 0; i < 11; i++) {
            sample.yesNo("sign-" + i).finding("sign-" + i, 0.2, Map.of("one", 0.8));
        }
        var engine = sample.engine();

        for (var i = 0; i < 9; i++) {
            assertEquals(List.of("sign-" + i), ids(engine.next(MAN_OF_40, answers, BUDGET)));
            answers = answers.with("sign-" + i, new Answer.NotSure());
        }

        assertEquals(List.of(), ids(engine.next(MAN_OF_40, answers, BUDGET)));
    }

    @Test
    void progress_counts_answers_and_expects_less_as_it_goes() {
        var start = sample().engine().next(MAN_OF_40, Answers.NONE, BUDGET).fold(Ask::progress, end -> end.progress());
        var later = sample().engine()
                .next(MAN_OF_40, answers("chest-pain", "no", "fever", "no"), BUDGET)
                .fold(Ask::progress, end -> end.progress());

        assertEquals(0, start.answered());
        assertEquals(2, later.answered());
        assertTrue(later.expectedRemaining() < start.expectedRemaining());
    }
}
