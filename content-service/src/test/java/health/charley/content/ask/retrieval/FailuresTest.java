package health.charley.content.ask.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which questions ask what to do when something does not help, as the packaged words have them. */
class FailuresTest {
    private static final QuestionWords READING = QuestionWords.packaged();

    @ParameterizedTest
    @CsvSource({
        "massag, What if massage does not help?",
        "stretch, stretching didn't work for me",
        "ice, what if ice does not seem to help",
        "walk, 'I tried walking, and it isn’t working'",
        "magnesium, magnesium does not make any difference",
        "salt, salt has no effect"
    })
    void what_was_tried_in_vain_is_what_else_is_named(String tried, String question) {
        assertEquals(Optional.of(Set.of(tried)), triedInVain(question));
    }

    @ParameterizedTest
    @ValueSource(strings = {"What if nothing helps?", "it does not get better"})
    void nothing_need_be_named(String question) {
        assertEquals(Optional.of(Set.of()), triedInVain(question));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Does massage help?",
                "Why does no treatment work?",
                "Why did the treatment not help me?",
                "Can I not drink enough water?",
                "What if it does not stop?"
            })
    void other_questions_tried_nothing_in_vain(String question) {
        assertEquals(Optional.empty(), triedInVain(question));
    }

    private static Optional<Set<String>> triedInVain(String question) {
        return Question.of(question, READING).triedInVain();
    }
}
