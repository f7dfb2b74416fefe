package health.charley.evaluation.vignette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answer.Chosen;
import health.charley.engine.answer.Answer.NotSure;
import health.charley.engine.answer.Pregnancy;
import health.charley.engine.knowledge.CareLevel;
import health.charley.evaluation.example.LegCramps;
import health.charley.testing.Repository;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Invented cases in the public form, with every fault that such a file may have. */
class PublicCasesTest {
    private static Suite suite;

    @BeforeAll
    static void read() {
        var knowledge = LegCramps.knowledge().base();
        suite = PublicCases.read(file("invented-cases.json"), Optional.of(file("invented-codings.json")), knowledge)
                .fittedTo(knowledge);
    }

    @Test
    void a_case_has_the_topics_ids_and_levels() {
        var told = suite.cases().get(0);

        assertEquals("deep-vein-thrombosis", told.diagnosis());
        assertEquals(CareLevel.EMERGENCY, told.careLevel());
        assertEquals(Set.of(CareLevel.EMERGENCY, CareLevel.EMERGENCY_AMBULANCE), told.careLevels());
    }

    @Test
    void one_value_and_a_list_of_one_are_the_same_answer() {
        var told = suite.cases().get(0).answers();

        assertEquals(Optional.of(Answer.of("one")), told.to("swelling"));
        assertEquals(Optional.of(new Chosen(Set.of("me"))), told.to("prior-clot"));
        assertEquals(Optional.of(Answer.of("two-weeks")), told.to("swell-speed"));
    }

    @Test
    void the_coded_pregnancy_goes_before_that_of_the_story() {
        var told = suite.cases().get(1);

        assertEquals(Pregnancy.POSTPARTUM, told.person().pregnancy());
        assertEquals(Optional.of(new NotSure()), told.answers().to("knot"));
    }

    @Test
    void an_answer_in_other_words_is_read_as_the_one_option_that_shares_the_most_of_them() {
        var told = suite.cases().get(1).answers();

        assertEquals(Optional.of(Answer.of("one")), told.to("numb"));
        assertEquals(Optional.of(Answer.of("diuretic")), told.to("meds"));
    }

    @Test
    void an_answer_with_a_denial_in_it_is_never_guessed() {
        assertEquals(Optional.empty(), suite.cases().get(1).answers().to("prior-clot"));
    }

    @Test
    void an_alternative_is_known_by_the_name_that_another_story_gives_it() {
        assertTrue(suite.cases().get(0).acceptableAlternatives().contains("muscle-strain"));
    }

    @Test
    void cases_that_cannot_be_entered_are_named() {
        assertEquals(
                List.of(
                        "I4: there are no answers for its story.",
                        "I5: 'carpenter' is no level of care that is known here.",
                        "I3: the person is 8; the topic is meant for people of 12 and older."),
                suite.notEntered());
        assertEquals(5, suite.size());
    }

    @Test
    void what_the_topic_does_not_know_is_named() {
        assertEquals(
                List.of(
                        "I2: the answer to 'site' holds no value, so it counts for nothing.",
                        "I9: there are answers and no story for them.",
                        "I1: the alternative 'Leg made of wood' is no condition of this topic.",
                        "I1: question 'side' takes one answer and not [left, right], so none counts.",
                        "I1: there is no question 'mood', so its answer low counts for nothing.",
                        "I1: question 'red' has no answer 'purple'.",
                        "I1: question 'freq' takes a number and not 'often'.",
                        "I2: question 'numb' has no answer 'one leg or foot'; it is read as 'one'.",
                        "I2: question 'prior-clot' has no answer 'no family clot'.",
                        "I2: question 'meds' has no answer 'pill'.",
                        "I2: question 'meds' has no answer 'water pill'; it is read as 'diuretic'."),
                suite.remarks());
    }

    private static Path file(String name) {
        return Repository.root().resolve("triage-evaluation/src/test/resources").resolve(name);
    }
}
