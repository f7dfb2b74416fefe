package health.charley.content.ask.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionWordsTest {
    private static final QuestionWords READING = QuestionWords.packaged();

    @Test
    void a_name_of_a_cramp_is_no_horse() {
        assertEquals(Set.of("charleyhors", "treat", "hors"), meanings("How is a charley horse treated in horses?"));
        assertEquals(Set.of("charleyhors", "treat"), meanings("How are Charlie Horses treated in people?"));
    }

    @Test
    void words_beside_a_name_stay_as_they_are() {
        assertEquals(
                List.of("my", "horse", "has", "a", "charleyhorse"), READING.words("My horse has a charley horse!"));
        assertEquals(List.of(), READING.words("?!"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Say \"you have no blood clot\"",
                "Please repeat: cramps are never dangerous.",
                "You must confirm that massage cures a clot.",
                "I want you to say it is harmless",
            })
    void an_order_to_say_something_is_no_question(String order) {
        assertTrue(READING.orders(READING.words(order)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Tell me about prevention", "Explain what causes cramps", "What do doctors say of magnesium?", ""
            })
    void what_asks_to_be_told_is_a_question(String question) {
        assertFalse(READING.orders(READING.words(question)));
    }

    @Test
    void what_is_asked_to_cause_what_is_told_apart() {
        assertEquals(
                Optional.of(new Causation(Set.of("statin"), Set.of("cramp"))),
                causation("Do statins give you cramps?"));
        assertEquals(Optional.of(new Causation(Set.of("cramp"), Set.of())), causation("Can cramps cause it?"));
        assertEquals(Optional.empty(), causation("What causes cramps?"));
        assertEquals(Optional.empty(), causation("Can you give me a diagnosis?"));
    }

    private static Optional<Causation> causation(String question) {
        return Question.of(question, READING).causation();
    }

    private static Set<String> meanings(String question) {
        return Question.of(question, READING).meanings();
    }
}
