package health.charley.content.ask.retrieval;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which questions ask for what is not so, as the packaged words have them. */
class DenialsTest {
    private static final QuestionWords READING = QuestionWords.packaged();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What doesn't cause leg cramps?",
                "what does not cause leg cramps",
                "Tell me what never causes cramps",
                "Which medicines don’t cause cramps?",
                "Who does not get leg cramps?",
                "What is not a symptom of it?",
                "What has nothing to do with cramps?",
                "What should not cause leg cramps?",
                "When is it not an emergency?",
                "When isn't it an emergency?",
                "Are there medicines that do not cause cramps?",
                "I get cramps. What isn't the reason?"
            })
    void what_asks_for_things_that_are_not_so_is_known(String question) {
        assertTrue(READING.asksForWhatIsNot(question));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What causes leg cramps?",
                "What should I do if it does not stop?",
                "What can I do? It won't stop.",
                "My cramp does not stop, what can I do?",
                "What helps with cramps that do not go away?",
                "I have cramps that do not go away. What should I do?",
                "Who should not wear compression stockings?",
                "What should I not do?",
                "How can I not get cramps?",
                "When it does not stop, should I see a doctor?",
                "Does magnesium not help?",
                "Isn't stretching enough?"
            })
    void a_denial_that_tells_of_the_asker_or_asks_for_a_judgement_is_none(String question) {
        assertFalse(READING.asksForWhatIsNot(question));
    }
}
