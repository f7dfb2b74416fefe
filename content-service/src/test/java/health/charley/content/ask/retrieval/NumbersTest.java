package health.charley.content.ask.retrieval;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sentences hold a number that may be the amount asked for. */
class NumbersTest {
    private static final String HOW_MANY = "How many people have it?";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ask which medicines make it worse, but do not stop one on your own.",
                "It is often one leg, and sometimes both.",
                "One leg is swollen."
            })
    void one_that_stands_for_a_thing_counts_nothing(String text) {
        assertFalse(Numbers.answer(HOW_MANY, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"About one in five people have it.", "One to two of a hundred get it.", "7 of 10 get better."})
    void one_of_so_many_is_a_number(String text) {
        assertTrue(Numbers.answer(HOW_MANY, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"It lasts one minute.", "It comes one time a day."})
    void one_unit_of_time_answers_how_often(String text) {
        assertTrue(Numbers.answer("How often do they come?", text));
    }
}
