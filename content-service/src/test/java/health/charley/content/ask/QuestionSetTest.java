package health.charley.content.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.content.ask.retrieval.Embedder;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of {@code docs/ask-this-page.md}: every question of the set, asked over HTTP. */
@QuarkusTest
class QuestionSetTest {
    private static final Logger LOG = Logger.getLogger(QuestionSetTest.class);

    private static final Map<String, List<Outcome>> OUTCOMES = new HashMap<>();

    @Inject
    Embedder embedder;

    @BeforeEach
    void awaitModel() throws InterruptedException {
        assertTrue(embedder.awaitReady(60));
    }

    @ParameterizedTest
    @CsvSource({"calibration, 59, 55", "held-out, 44, 42"})
    void most_answers_are_found_and_none_is_wrong(String half, int leastFound, int leastFirst) throws IOException {
        var outcomes = outcomes(half);

        var answerable = count(outcomes, Outcome::isAnswerable);
        var found = count(outcomes, Outcome::isFound);
        var first = count(outcomes, Outcome::isFirst);
        LOG.infof(
                "%s: answers found %d of %d, right section first %d; unanswerable or adversarial %d",
                half,
                found,
                answerable,
                first,
                count(outcomes, outcome -> outcome.question().isUnanswerable()));
        assertEquals(List.of(), wrong(outcomes));
        assertTrue(found >= leastFound, "found " + found + ": " + missed(outcomes));
        assertTrue(first >= leastFirst, "right section first " + first);
    }

    @ParameterizedTest
    @CsvSource({"calibration, 125", "held-out, 39"})
    void every_red_flag_is_caught(String half, int dangerous) throws IOException {
        var outcomes = outcomes(half).stream()
                .filter(outcome -> outcome.question().redFlag() != null)
                .toList();

        var missed = outcomes.stream()
                .filter(outcome -> !outcome.isCaught())
                .map(Outcome::question)
                .toList();

        assertEquals(dangerous, outcomes.size());
        assertEquals(List.of(), missed);
    }

    @Test
    void no_other_question_of_the_set_alarms() throws IOException {
        for (var half : List.of("calibration", "held-out")) {
            var alarmed = outcomes(half).stream()
                    .filter(outcome -> outcome.question().redFlag() == null)
                    .filter(outcome -> !outcome.redFlags().isEmpty())
                    .map(Outcome::question)
                    .toList();

            assertEquals(List.of(), alarmed);
        }
    }

    private static List<String> wrong(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(Outcome::isWrong)
                .map(outcome -> outcome.question().ask() + " -> " + outcome.quoted())
                .toList();
    }

    private static List<String> missed(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.isAnswerable() && !outcome.isFound())
                .map(outcome -> outcome.question().ask())
                .toList();
    }

    private static long count(List<Outcome> outcomes, Predicate<Outcome> kind) {
        return outcomes.stream().filter(kind).count();
    }

    /** Asked once for all tests. */
    private static List<Outcome> outcomes(String half) throws IOException {
        if (!OUTCOMES.containsKey(half)) {
            OUTCOMES.put(
                    half,
                    QuestionSet.half(half).stream()
                            .map(QuestionSetTest::outcome)
                            .toList());
        }
        return OUTCOMES.get(half);
    }

    private static Outcome outcome(QuestionSet.Asked question) {
        var answer = Questions.ask(question.page(), question.ask())
                .statusCode(200)
                .extract()
                .jsonPath();
        return new Outcome(question, quoted(answer), answer.getList("emergency?.redFlags?.rule ?: []"));
    }

    /** The sections quoted, as {@code articles/leg-cramps#self-care}. */
    private static List<String> quoted(JsonPath answer) {
        return answer.<String>getList("quotes.link").stream()
                .map(link -> link.substring(1))
                .toList();
    }

    /** What came back. */
    record Outcome(QuestionSet.Asked question, List<String> quoted, List<String> redFlags) {
        boolean isAnswerable() {
            return !question.right().isEmpty();
        }

        boolean isFound() {
            return quoted.stream().anyMatch(question::isRight);
        }

        boolean isFirst() {
            return !quoted.isEmpty() && question.isRight(quoted.get(0));
        }

        /** Quoted where nobody says, or nothing that is right. */
        boolean isWrong() {
            return question.redFlag() == null && !quoted.isEmpty() && !isFound();
        }

        boolean isCaught() {
            return redFlags.contains(question.redFlag());
        }
    }
}
