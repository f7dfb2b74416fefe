package health.charley.web.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.web.quiz.ResultView.RedFlagView;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultViewTest {
    private static final RedFlagView CHEST = unsure("R1", "Chest pain.", CareLevel.EMERGENCY_AMBULANCE);
    private static final RedFlagView COLD = unsure("R3", "A cold leg.", CareLevel.EMERGENCY);
    private static final RedFlagView SLEEP = unsure("D1", "Lost sleep.", CareLevel.CONSULTATION);
    private static final RedFlagView RED =
            new RedFlagView("R15", "Red skin.", CareLevel.CONSULTATION_24, true, List.of());

    @Test
    void signs_that_were_not_sure_come_first_where_they_would_be_more_urgent() {
        var result = result(CareLevel.CONSULTATION, CHEST, COLD, SLEEP);

        assertEquals(
                List.of(
                        new UnsureSigns(CareLevel.EMERGENCY_AMBULANCE, List.of("Chest pain.")),
                        new UnsureSigns(CareLevel.EMERGENCY, List.of("A cold leg."))),
                result.unsure());
        assertEquals(List.of(SLEEP), result.settled());
    }

    @Test
    void one_sign_that_was_not_sure_is_spoken_of_as_one_and_several_as_several() {
        assertEquals(
                "You were not sure about a warning sign",
                result(CareLevel.CONSULTATION, CHEST, SLEEP).unsureTitle());
        assertEquals(
                "You were not sure about some warning signs",
                result(CareLevel.CONSULTATION, CHEST, COLD).unsureTitle());
    }

    @Test
    void signs_that_are_certain_stand_on_their_own() {
        var result = result(CareLevel.CONSULTATION_24, RED);

        assertEquals(List.of(), result.unsure());
        assertEquals(List.of(RED), result.settled());
    }

    private static ResultView result(CareLevel level, RedFlagView... flags) {
        return new ResultView(
                level,
                "Title",
                "",
                "",
                List.of(flags),
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                "");
    }

    private static RedFlagView unsure(String id, String text, CareLevel level) {
        return new RedFlagView(id, text, level, false, List.of());
    }
}
