package health.charley.web.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.edge.problem.ProblemView.InputErrorView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#/careCards/2/items | Care cards 3, signs",
                "#/sections/0/callouts/1/markdown | Sections 1, call-outs 2, text (Markdown)",
                "#/comment | Comment",
                "#/newer~1Field | newer/Field",
                "#/topic/ | Topic",
                "# | ''",
                "'' | ''"
            })
    void a_place_is_told_in_the_words_of_editors(String pointer, String words) {
        assertEquals(words, PlaceWords.of(pointer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"#/careCards/2/items | Care cards 3, signs: Too many.", "# | Too many."})
    void what_is_wrong_is_said_after_its_place(String pointer, String sentence) {
        assertEquals(sentence, PlaceWords.sentence(new InputErrorView(pointer, "", "Too many.")));
    }
}
