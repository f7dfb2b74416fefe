package health.charley.engine.selection;

import static health.charley.engine.People.MAN_OF_40;
import static health.charley.engine.People.answers;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.engine.NextStep;
import health.charley.engine.NextStep.Ask;
import health.charley.engine.SampleKnowledge;
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

    @Test
    void a_due_question_brings_what_is_worth_asking_from_its_screen() {
        assertEquals(List.of("clot", "bed"), asked(sample(), Answers.NONE));
    }

    @Test
    void what_a_red_flag_still_looks_at_is_asked_along_whatever_it_tells() {
        var sample = sample().redFlag("travel", CareLevel.CONSULTATION_24, new Chose("idle", Set.of("yes")));

        assertEquals(List.of("clot", "idle", "bed"), asked(sample, Answers.NONE));
    }

    @Test
    void what_is_not_enabled_is_left_out() {
        var sample = new SampleKnowledge()
                .condition("thrombosis", 30, CareLevel.CONSULTATION)
                .somethingElse(70)
                .yesNo("clot")
                .yesNo("recent", new Chose("clot", Set.of("yes")))
                .finding("clot", 0.05, Map.of("thrombosis", 0.5))
                .finding("recent", 0.1, Map.of("thrombosis", 0.5))
                .together("clot", "recent");

        assertEquals(List.of("clot"), asked(sample, Answers.NONE));
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
        assertEquals(Optional.empty(), heading(sample(), answers("clot", "no")));
    }

    @Test
    void a_screen_counts_as_one_page_of_the_budget() {
        var sample = sample().yesNo("far").finding("far", 0.1, Map.of("thrombosis", 0.5));
        var screen = answers("clot", "no", "bed", "no");

        assertEquals(List.of("far"), ids(sample.engine().next(MAN_OF_40, screen, 2)));
        assertEquals(List.of(), ids(sample.engine().next(MAN_OF_40, screen, 1)));
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
