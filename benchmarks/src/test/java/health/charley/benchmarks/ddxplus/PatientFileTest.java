package health.charley.benchmarks.ddxplus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.benchmarks.OutsideData;
import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answer.Chosen;
import health.charley.engine.answer.Answers;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PatientFileTest {
    private final Statistics statistics = Statistics.read(OutsideData.invented("ddxplus"));
    private final PatientFile file =
            PatientFile.read(OutsideData.invented("ddxplus").resolve("patients_open.jsonl"), statistics);
    private final PatientAnswers answers = new PatientAnswers(statistics.evidences());

    @Test
    void what_the_statistics_do_not_name_is_counted() {
        assertEquals(4, file.patients().size());
        assertEquals(
                Map.of(
                        "initial evidence 'E_9'", 1,
                        "evidence 'E_9'", 1,
                        "evidence 'E_2_@_V_99'", 1,
                        "pathology 'Violet'", 1),
                file.unknown());
    }

    @Test
    void who_has_a_pathology_that_is_not_known_is_interviewed_as_well() {
        assertEquals("Violet", file.patients().get(3).pathology());
    }

    @Test
    void a_patient_answers_what_the_record_says() {
        var red = file.patients().get(0);

        assertEquals(Answers.NONE.with("E_1", Answer.of("yes")), answers.given(red));
        assertEquals(new Chosen(Set.of("V_1", "V_2")), answers.answer(red, "E_2"));
        assertEquals(Answer.of("1"), answers.answer(red, "E_4"));
    }

    @Test
    void what_a_record_does_not_say_has_the_value_of_silence() {
        var green = file.patients().get(1);

        assertEquals(Answer.of("no"), answers.answer(green, "E_1"));
        assertEquals(Answer.of("none"), answers.answer(green, "E_2"));
        assertEquals(Answer.of("0"), answers.answer(green, "E_4"));
    }

    @Test
    void an_interview_may_begin_without_an_initial_evidence() {
        assertEquals(Answers.NONE, answers.given(file.patients().get(2)));
    }
}
