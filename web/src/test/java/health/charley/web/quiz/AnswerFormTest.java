package health.charley.web.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import health.charley.web.quiz.QuestionView.OptionView;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerFormTest {
    private static final QuestionView SITE = new QuestionView(
            "site",
            "Where does it hurt?",
            "",
            "",
            QuestionType.MULTIPLE,
            List.of(
                    new OptionView("calf", "Calf", "", false),
                    new OptionView("foot", "Foot", "", false),
                    new OptionView("none", "None of these", "", true),
                    new OptionView("not-sure", "I'm not sure", "", false)),
            Optional.of("none"),
            "",
            Optional.empty(),
            Optional.empty());
    private static final QuestionView NIGHTS = new QuestionView(
            "freq",
            "How many nights a week?",
            "",
            "",
            QuestionType.NUMBER,
            List.of(),
            Optional.empty(),
            "nights per week",
            Optional.of(new BigDecimal("0")),
            Optional.of(new BigDecimal("7")));

    @Test
    void several_choices_are_taken_together() {
        assertEquals(
                List.of(AnswerView.several("site", List.of("calf", "foot"))),
                form(SITE, "answer-site", "calf", "foot").answers());
    }

    @Test
    void none_of_these_goes_with_no_other_choice() {
        assertEquals(
                "Choose either “None of these” or the ones that apply, not both: Where does it hurt?",
                error(form(SITE, "answer-site", "calf", "none")));
    }

    @Test
    void not_sure_is_an_answer_and_goes_with_no_other_choice() {
        assertEquals(
                List.of(AnswerView.one("site", "not-sure")),
                form(SITE, "answer-site", "not-sure").answers());
        assertFalse(form(SITE, "answer-site", "calf", "not-sure").errors().isEmpty());
    }

    @Test
    void a_value_that_was_never_offered_is_no_answer() {
        assertEquals("Choose all that apply: Where does it hurt?", error(form(SITE, "answer-site", "elbow")));
    }

    @Test
    void a_number_within_its_range_is_taken() {
        assertEquals(
                List.of(AnswerView.number("freq", new BigDecimal("3"))),
                form(NIGHTS, "answer-freq", " 3 ").answers());
    }

    @Test
    void a_number_is_said_with_its_unit_and_one_of_it_in_the_singular() {
        assertEquals("3 nights per week", NIGHTS.inWords("3"));
        assertEquals("1 night per week", NIGHTS.inWords("1"));
    }

    @Test
    void a_number_out_of_range_or_no_number_is_asked_again_with_the_range() {
        String sentence = "Enter a whole number from 0 to 7: How many nights a week?";

        assertEquals(sentence, error(form(NIGHTS, "answer-freq", "8")));
        assertEquals(sentence, error(form(NIGHTS, "answer-freq", "often")));
        assertEquals(sentence, error(form(NIGHTS, "answer-freq", "-1")));
    }

    @Test
    void an_unknown_number_is_an_answer() {
        assertEquals(
                List.of(AnswerView.one("freq", "not-sure")),
                form(NIGHTS, "answer-freq-unknown", "not-sure").answers());
    }

    @Test
    void the_message_leads_to_the_first_control_of_the_question() {
        assertEquals("answer-site-calf", form(SITE, "x", "y").errors().get(0).field());
    }

    private static AnswerForm form(QuestionView question, String field, String... values) {
        var fields = new MultivaluedHashMap<String, String>();
        fields.addAll(field, values);
        return AnswerForm.sent(List.of(question), fields);
    }

    private static String error(AnswerForm form) {
        return form.errors().get(0).text();
    }
}
