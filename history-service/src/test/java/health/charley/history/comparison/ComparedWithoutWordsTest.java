package health.charley.history.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.history.comparison.Comparison.ChangedAnswer;
import health.charley.history.report.Report;
import health.charley.history.report.ReportReader;
import health.charley.history.report.SampleAssessment;
import health.charley.history.words.SampleWords;
import health.charley.history.words.TopicWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A comparison while triage does not give the words says so, and takes no answer for another. */
class ComparedWithoutWordsTest {
    private static final Optional<TopicWords> WORDS = Optional.of(SampleWords.legCramps());
    private static final Optional<TopicWords> NONE = Optional.empty();

    @Test
    void it_is_worded_where_the_words_of_both_could_be_had() {
        assertTrue(Comparing.compare(swelling("one", WORDS), swelling("both", WORDS))
                .worded());
        assertFalse(Comparing.compare(swelling("one", NONE), swelling("both", WORDS))
                .worded());
        assertFalse(Comparing.compare(swelling("one", WORDS), swelling("both", NONE))
                .worded());
        assertFalse(
                Comparing.compare(swelling("one", NONE), swelling("both", NONE)).worded());
    }

    @Test
    void the_same_answer_in_words_and_without_does_not_differ() {
        for (var value : List.of("one", "not-sure")) {
            assertEquals(
                    List.of(),
                    Comparing.compare(swelling(value, NONE), swelling(value, WORDS))
                            .answers());
        }
    }

    @Test
    void the_same_number_in_words_and_without_does_not_differ() {
        assertEquals(
                List.of(), Comparing.compare(nights(3, NONE), nights(3, WORDS)).answers());
        assertEquals(
                1,
                Comparing.compare(nights(3, NONE), nights(4, WORDS)).answers().size());
    }

    @Test
    void another_answer_is_told_by_what_there_is() {
        assertEquals(
                List.of(new ChangedAnswer("swelling", "swelling", Optional.of("one"), Optional.of("both"))),
                Comparing.compare(swelling("one", NONE), swelling("both", NONE)).answers());
    }

    private static Report swelling(String value, Optional<TopicWords> words) {
        return report(Map.of("question", "swelling", "value", value), words);
    }

    private static Report nights(int number, Optional<TopicWords> words) {
        return report(Map.of("question", "freq", "number", number), words);
    }

    private static Report report(Map<String, Object> answer, Optional<TopicWords> words) {
        var claims = SampleAssessment.NIGHT_CRAMPS.claims();
        claims.put("answers", List.of(answer));
        return ReportReader.read(SampleAssessment.unsigned(claims), words);
    }
}
