package health.charley.engine.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.engine.knowledge.Question.Option;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuestionTest {

    @Test
    void a_question_is_denied_by_no() {
        assertEquals(Optional.of("no"), denial(option("yes"), option("no"), option("not-sure")));
        assertEquals(Optional.of("no"), denial(new Option("none", "None", true), option("no")));
    }

    @Test
    void where_there_is_no_no_an_exclusive_none_denies_it() {
        assertEquals(Optional.of("none"), denial(option("statin"), new Option("none", "None of these", true)));
    }

    @Test
    void where_there_is_neither_an_exclusive_never_denies_it() {
        assertEquals(Optional.of("never"), denial(option("now"), new Option("never", "Never", true)));
    }

    @Test
    void where_nothing_denies_it_there_is_no_denial() {
        assertEquals(Optional.empty(), denial(option("left"), option("right"), option("none")));
    }

    private static Option option(String value) {
        return new Option(value, value, false);
    }

    private static Optional<String> denial(Option... options) {
        return new Question(
                        "sample",
                        "Sample?",
                        Optional.empty(),
                        "It helps.",
                        Question.Type.MULTIPLE,
                        List.of(options),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false)
                .denial();
    }
}
