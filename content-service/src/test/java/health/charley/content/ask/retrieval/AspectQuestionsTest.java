package health.charley.content.ask.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.content.ask.retrieval.AspectQuestions.AskedAspect;
import health.charley.content.ask.words.Words;
import health.charley.content.page.Aspect;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which questions ask for a whole aspect, as the packaged words have them. */
class AspectQuestionsTest {
    private static final QuestionWords READING = QuestionWords.packaged();

    @ParameterizedTest
    @CsvSource({
        "SEE_A_DOCTOR, When should I see a doctor?",
        "SEE_A_DOCTOR, when do i need to go to my GP",
        "SEE_A_DOCTOR, Should I call a doctor about this?",
        "SEE_A_DOCTOR, When should I get medical advice?",
        "TREATMENTS, How is it treated?",
        "TREATMENTS, What are the treatments?",
        "CAUSES, What causes it?",
        "CAUSES, Why do I get them?",
        "SYMPTOMS, What are the signs of it?",
        "PREVENTION, How can it be prevented?",
        "SELF_CARE, How can I treat it at home?",
        "EMERGENCY, When is it an emergency?"
    })
    void a_question_for_an_aspect_names_nothing_else(Aspect aspect, String question) {
        assertEquals(
                List.of(new AskedAspect(aspect, Set.of())),
                READING.askedAspects(Words.of(question)).stream()
                        .filter(asked -> asked.named().isEmpty())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which doctor should I see?",
                "How often should I see a doctor?",
                "When should I not see a doctor?",
                "How long is it treated?",
                "How is it best treated?",
                "What do they cause?",
                "What is caused by it?",
                "Is there a treatment?",
                "Is it an emergency?"
            })
    void a_question_that_is_only_alike_asks_for_none(String question) {
        assertEquals(List.of(), READING.askedAspects(Words.of(question)));
    }

    @Test
    void what_else_is_named_is_what_a_page_has_to_be_about() {
        var asked = READING.askedAspects(Words.of("How are cramps in dogs treated?"));

        assertEquals(List.of(new AskedAspect(Aspect.TREATMENTS, Set.of("cramp", "dog"))), asked);
    }

    @ParameterizedTest
    @CsvSource({
        "What can leg cramps cause?, true",
        "What does it cause?, true",
        "Why does no treatment work?, true",
        "Why isn't it treated?, true",
        "How can it not be treated?, true",
        "What can cause leg cramps?, false",
        "What causes it?, false",
        "Why do I get cramps?, false"
    })
    void what_is_asked_the_other_way_round_is_known(String question, boolean turned) {
        assertEquals(turned, READING.turnsRound(Words.of(question)));
    }
}
