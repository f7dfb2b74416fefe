package health.charley.engine.selection;

import static health.charley.engine.People.MAN_OF_40;
import static health.charley.engine.People.answers;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.engine.NextStep;
import health.charley.engine.NextStep.Ask;
import health.charley.engine.SampleKnowledge;
import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Criterion.Chose;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.Question;
import health.charley.engine.knowledge.Screen;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScreensTest {
    private static final int BUDGET = 20;

    private static final Answer NO = Answer.of("no");

    @Test
    void a_due_question_brings_its_whole_screen() {
        assertEquals(List.of("clot", "idle", "bed"), asked(sample(), Answers.NONE));
    }

    @Test
    void what_is_not_enabled_is_left_out() {
        assertEquals(List.of("clot", "idle"), asked(comingBack(), Answers.NONE));
    }

    @Test
    void a_screen_comes_back_with_what_a_later_answer_enables_and_counts_as_a_page_more() {
        var first = answers("clot", "yes", "idle", "no");

        assertEquals(List.of("recent"), ids(comingBack().engine().next(MAN_OF_40, first, 2)));
        assertEquals(List.of(), ids(comingBack().engine().next(MAN_OF_40, first, 1)));
        assertEquals(List.of("far"), ids(comingBack().engine().next(MAN_OF_40, first.with("recent", NO), 3)));
        assertEquals(List.of(), ids(comingBack().engine().next(MAN_OF_40, first.with("recent", NO), 2)));
    }

    @Test
    void what_the_first_screens_enable_comes_with_the_others_and_counts_with_them() {
        var sample = new SampleKnowledge()
                .condition("thrombosis", 30, CareLevel.CONSULTATION)
                .somethingElse(70)
                .yesNo("swollen")
                .screen("swollen")
                .yesNo("clot")
                .yesNo("all-of-it", new Chose("swollen", Set.of("yes")))
                .yesNo("far")
                .finding("clot", 0.05, Map.of("thrombosis", 0.6))
                .finding("all-of-it", 0.1, Map.of("thrombosis", 0.5))
                .finding("far", 0.1, Map.of("thrombosis", 0.5))
                .together("clot", "all-of-it");
        var swollen = answers("swollen", "yes");

        assertEquals(List.of("clot", "all-of-it"), ids(sample.engine().next(MAN_OF_40, swollen, 2)));
        assertEquals(
                List.of("far"),
                ids(sample.engine().next(MAN_OF_40, swollen.with("clot", NO).with("all-of-it", NO), 3)));
    }

    @Test
    void in_an_emergency_what_tells_less_than_a_page_is_worth_is_still_asked_along() {
        var sample = new SampleKnowledge()
                .condition("thrombosis", 30, CareLevel.CONSULTATION)
                .somethingElse(70)
                .yesNo("clot")
                .finding("clot", 0.05, Map.of("thrombosis", 0.6))
                .yesNo("little")
                .finding("little", 0.1, Map.of("thrombosis", 0.3))
                .yesNo("fever")
                .redFlag("fever", CareLevel.EMERGENCY, new Chose("fever", Set.of("yes")))
                .together("clot", "little");

        assertEquals(List.of("clot", "little"), asked(sample, answers("fever", "yes")));
        assertEquals(List.of(), asked(sample, answers("fever", "yes", "clot", "no")));
    }

    @Test
    void several_questions_carry_the_heading_of_their_screen_and_one_stands_alone() {
        assertEquals(Optional.of("Any of those?"), heading(sample(), Answers.NONE));
        assertEquals(Optional.empty(), heading(comingBack(), answers("clot", "yes", "idle", "no")));
    }

    @Test
    void a_screen_counts_as_one_page_of_the_budget() {
        var sample = sample().yesNo("far").finding("far", 0.1, Map.of("thrombosis", 0.5));
        var screen = answers("clot", "no", "idle", "no", "bed", "no");

        assertEquals(List.of("far"), ids(sample.engine().next(MAN_OF_40, screen, 2)));
        assertEquals(List.of(), ids(sample.engine().next(MAN_OF_40, screen, 1)));
    }

    /** A screen of which a part is enabled by another, and a question that stands alone. */
    private static SampleKnowledge comingBack() {
        return new SampleKnowledge()
                .condition("thrombosis", 30, CareLevel.CONSULTATION)
                .somethingElse(70)
                .yesNo("clot")
                .yesNo("idle")
                .yesNo("recent", new Chose("clot", Set.of("yes")))
                .yesNo("far")
                .finding("clot", 0.05, Map.of("thrombosis", 0.6))
                .finding("idle", 0.1, Map.of())
                .finding("recent", 0.1, Map.of("thrombosis", 0.7))
                .finding("far", 0.1, Map.of("thrombosis", 0.4))
                .together("clot", "idle", "recent");
    }

    private static SampleKnowledge sample() {
        return new SampleKnowledge()
                .condition("thrombosis", 30, CareLevel.CONSULTATION)
                .somethingElse(70)
                .yesNo("clot")
                .yesNo("idle")
                .yesNo("bed")
                .finding("clot", 0.05, Map.of("thrombosis", 0.6))
                .finding("idle", 0.1, Map.of())
                .finding("bed", 0.05, Map.of("thrombosis", 0.4))
                .together("clot", "idle", "bed");
    }

    private static Optional<String> heading(SampleKnowledge sample, Answers answers) {
        return sample.engine()
                .next(MAN_OF_40, answers, BUDGET)
                .fold(Ask::heading, end -> Optional.<Screen>empty())
                .map(Screen::text);
    }

    private static List<String> asked(SampleKnowledge sample, Answers answers) {
        return ids(sample.engine().next(MAN_OF_40, answers, BUDGET));
    }

    private static List<String> ids(NextStep step) {
        return step.fold(ask -> ask.screen().stream().map(Question::id).toList(), end -> List.of());
    }
}
