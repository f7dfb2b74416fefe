package health.charley.content.ask.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

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

    private static Set<String> meanings(String question) {
        return Question.of(question, READING).meanings();
    }
}
