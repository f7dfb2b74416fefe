package health.charley.web.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.web.quiz.QuestionView.OptionView;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TickListTest {
    private static final QuestionView CHEST = question(
            "chest-pain",
            QuestionType.SINGLE,
            "no",
            new OptionView("yes", "Yes", "Pain in my chest", false),
            new OptionView("no", "No", "", false),
            new OptionView("not-sure", "I'm not sure", "", true));
    private static final QuestionView SWELLING = question(
            "swelling",
            QuestionType.SINGLE,
            "no",
            new OptionView("no", "No", "", false),
            new OptionView("one", "Yes, one leg", "One leg is swollen", false),
            new OptionView("both", "Yes, both legs", "Both legs are swollen", false),
            new OptionView("not-sure", "I'm not sure", "", true));
    private static final QuestionView PILLS = question(
            "meds",
            QuestionType.MULTIPLE,
            "none",
            new OptionView("statin", "Statin", "", false),
            new OptionView("diuretic", "Water pill", "", false),
            new OptionView("none", "None of these", "", true),
            new OptionView("not-sure", "I'm not sure", "", true));

    @Test
    void what_is_not_ticked_is_denied_once_something_is() {
        assertEquals(
                List.of(
                        AnswerView.one("chest-pain", "no"),
                        AnswerView.one("swelling", "one"),
                        AnswerView.several("meds", List.of("none"))),
                answers(sent("answer-swelling", "one")));
    }

    @Test
    void none_of_these_denies_everything() {
        assertEquals(
                List.of(
                        AnswerView.one("chest-pain", "no"),
                        AnswerView.one("swelling", "no"),
                        AnswerView.several("meds", List.of("none"))),
                answers(sent("none-of-these", "yes")));
    }

    @Test
    void several_boxes_of_a_question_that_takes_several_go_together() {
        var list = sent("answer-meds", "statin", "diuretic");

        assertEquals(List.of(), list.errors());
        assertEquals(
                AnswerView.several("meds", List.of("statin", "diuretic")),
                list.answers().get("meds"));
    }

    @Test
    void an_empty_list_denies_nothing() {
        assertEquals(
                List.of(new FormError("answer-chest-pain-yes", "Select all that fit you, or “None of these”")),
                sent("x", "y").errors());
    }

    @Test
    void none_of_these_goes_with_nothing_else() {
        var list = sent(Map.of("answer-chest-pain", List.of("yes"), "none-of-these", List.of("yes")));

        assertEquals(
                List.of(new FormError(
                        "none-of-these", "Select either “None of these” or the ones that fit you, not both")),
                list.errors());
    }

    @Test
    void two_boxes_that_exclude_each_other_are_asked_again() {
        assertEquals(
                List.of(new FormError(
                        "answer-swelling-one",
                        "Select only one of these, the newest or the worst: “One leg is swollen”, “Both legs are"
                                + " swollen”")),
                sent("answer-swelling", "one", "both").errors());
    }

    @Test
    void a_denial_or_not_sure_is_no_box_whoever_sends_it() {
        assertEquals(1, sent("answer-chest-pain", "no").errors().size());
        assertEquals(1, sent("answer-chest-pain", "not-sure").errors().size());
    }

    @Test
    void on_a_page_of_single_questions_only_what_contradicts_itself_is_gone() {
        var list = sent(Map.of("answer-chest-pain", List.of("yes"), "answer-swelling", List.of("one", "both")));

        assertEquals(Map.of("chest-pain", List.of("yes"), "meds", List.of()), list.givenSingly());
    }

    @Test
    void a_box_without_words_of_its_own_says_the_question_as_well() {
        assertEquals("About meds? Statin", PILLS.onBox(PILLS.options().get(0)));
    }

    private static Collection<AnswerView> answers(TickList list) {
        return List.copyOf(list.answers().values());
    }

    private static TickList sent(String field, String... values) {
        return sent(Map.of(field, List.of(values)));
    }

    private static TickList sent(Map<String, List<String>> given) {
        var fields = new MultivaluedHashMap<String, String>();
        fields.putAll(given);
        return TickList.sent(List.of(CHEST, SWELLING, PILLS), fields);
    }

    private static QuestionView question(String id, QuestionType type, String denial, OptionView... options) {
        return new QuestionView(
                id,
                "About " + id + "?",
                "",
                "",
                type,
                Stream.of(options).toList(),
                Optional.of(denial),
                "",
                Optional.empty(),
                Optional.empty());
    }
}
