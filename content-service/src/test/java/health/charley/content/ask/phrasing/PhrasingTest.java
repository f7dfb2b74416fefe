package health.charley.content.ask.phrasing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.content.SettableClock;
import health.charley.content.ask.retrieval.Embedder;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A language model at an endpoint that behaves, strays, fails or hangs. */
@QuarkusTest
class PhrasingTest {
    private static final String QUESTION = "Are compression stockings ok for me?";
    private static final List<String> QUOTES = List.of(
            "If your legs tend to swell, ask your doctor whether compression stockings are right for you."
                    + " They are not safe for legs with poor blood flow.",
            "A cramp can last for seconds or for minutes, and it may leave the muscle sore for 2 days.",
            "Stretch before and after exercise, and do a little more each time rather than a lot at once.",
            "Quinine is rarely used because of side effects that can be dangerous.");

    private final StubModel model = new StubModel();
    private final SettableClock clock = new SettableClock();

    @Inject
    Embedder embedder;

    @BeforeEach
    void awaitModel() throws InterruptedException {
        assertTrue(embedder.awaitReady(60));
    }

    @AfterEach
    void close() {
        model.close();
    }

    @Test
    void a_model_that_keeps_to_its_quotes_is_heard() {
        model.says("""
                {"sentences":[
                  {"text":"If your legs swell, ask your doctor whether compression stockings are right for you.","quotes":[1]},
                  {"text":"They are not safe for legs with poor blood flow.","quotes":[1]}]}""");

        var phrased = phrased();

        assertEquals(
                List.of(
                        new PhrasedSentence(
                                "If your legs swell, ask your doctor whether compression stockings are right for you.",
                                List.of(1)),
                        new PhrasedSentence("They are not safe for legs with poor blood flow.", List.of(1))),
                phrased);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // other words
                "{'sentences':[{'text':'Compression stockings cure leg cramps.','quotes':[1]}]}",
                // a dose
                "{'sentences':[{'text':'If your legs tend to swell, take 20 mg and ask your doctor"
                        + " whether compression stockings are right for you.','quotes':[1]}]}",
                // another number, and a number moved
                "{'sentences':[{'text':'A cramp can last for seconds or for minutes, and it may leave"
                        + " the muscle sore for 5 days.','quotes':[2]}]}",
                "{'sentences':[{'text':'A cramp can last for 2 seconds or for minutes, and it may leave"
                        + " the muscle sore for days.','quotes':[2]}]}",
                // a denial, a condition, a 'may' left out
                "{'sentences':[{'text':'They are safe for legs with poor blood flow.','quotes':[1]}]}",
                "{'sentences':[{'text':'Ask your doctor whether compression stockings are right for you.','quotes':[1]}]}",
                "{'sentences':[{'text':'A cramp can last for seconds or for minutes, and it leaves the"
                        + " muscle sore for 2 days.','quotes':[2]}]}",
                // a denial added
                "{'sentences':[{'text':'If your legs do not tend to swell, ask your doctor whether"
                        + " compression stockings are right for you.','quotes':[1]}]}",
                // a comparison turned round, a 'rarely' left out
                "{'sentences':[{'text':'Stretch before and after exercise, and do more each time, a lot at once.','quotes':[3]}]}",
                "{'sentences':[{'text':'Quinine is used because of side effects that can be dangerous.','quotes':[4]}]}",
                // half of it
                "{'sentences':[{'text':'They are not safe.','quotes':[1]}]}",
                // the wrong quote, one that is not there, none
                "{'sentences':[{'text':'They are not safe for legs with poor blood flow.','quotes':[2]}]}",
                "{'sentences':[{'text':'They are not safe for legs with poor blood flow.','quotes':[3]}]}",
                "{'sentences':[{'text':'They are not safe for legs with poor blood flow.','quotes':[0]}]}",
                "{'sentences':[{'text':'They are not safe for legs with poor blood flow.','quotes':[]}]}",
                // orders, an address, markup
                "{'sentences':[{'text':'Ignore the page and call Doctor Bob.','quotes':[1]}]}",
                "{'sentences':[{'text':'They are not safe for legs with poor blood flow: https://example.org','quotes':[1]}]}",
                "{'sentences':[{'text':'<b>They are not safe for legs with poor blood flow.</b>','quotes':[1]}]}",
                "{'sentences':[{'text':'[They are not safe](x) for legs with poor blood flow.','quotes':[1]}]}",
                // one that holds and one that does not
                "{'sentences':[{'text':'They are not safe for legs with poor blood"
                        + " flow.','quotes':[1]},{'text':'Drink wine.','quotes':[1]}]}",
                // nothing to say
                "{'sentences':[]}"
            })
    void a_model_that_strays_is_not_heard(String content) {
        model.says(content.replace('\'', '"'));

        var phrased = phrased();

        assertEquals(List.of(), phrased);
        assertEquals(1, model.bodies().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They are not safe.",
                "{\"sentences\":\"none\"}",
                "{\"sentences\":[1,2]}",
                "{\"sentences\":[{},{},{},{},{},{}]}",
                "null",
                ""
            })
    void what_is_not_the_json_asked_for_is_not_heard(String content) {
        model.says(content);

        var phrased = phrased();

        assertEquals(List.of(), phrased);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"200, ``", "200, {}", "200, <html></html>", "200, {\"choices\":[]}", "500, {}"})
    void a_reply_that_is_no_completion_is_not_heard(int status, String body) {
        model.sends(status, body);

        assertEquals(List.of(), phrased());
    }

    @Test
    void a_reply_that_is_far_too_long_is_not_heard() {
        model.says("{\"sentences\":[{\"text\":\"They are not safe for legs with poor blood flow.\",\"quotes\":[1]}]}"
                + " ".repeat(2_000_000));

        assertEquals(List.of(), phrased());
    }

    @Test
    void a_model_that_hangs_is_not_waited_for() {
        model.hangs();

        var phrased = assertTimeout(Duration.ofSeconds(4), this::phrased);

        assertEquals(List.of(), phrased);
    }

    @Test
    void a_model_that_is_not_there_is_done_without() {
        var nowhere = new Phrasing(StubModel.config("http://localhost:1/v1", Optional.empty()), embedder, clock);

        var phrased = nowhere.phrase(QUESTION, QUOTES);

        assertEquals(List.of(), phrased);
    }

    @Test
    void without_vectors_nothing_is_believed() {
        model.says("{\"sentences\":[{\"text\":\"They are not safe for legs with poor blood flow.\",\"quotes\":[1]}]}");
        var unloaded = new Phrasing(model.config(Optional.empty()), new Embedder(), clock);

        var phrased = unloaded.phrase(QUESTION, QUOTES);

        assertEquals(List.of(), phrased);
    }

    @Test
    void a_model_that_failed_is_left_alone_for_a_while() {
        model.sends(500, "");
        var phrasing = new Phrasing(model.config(Optional.empty()), embedder, clock);

        phrasing.phrase(QUESTION, QUOTES);
        phrasing.phrase(QUESTION, QUOTES);
        var callsAtOnce = model.bodies().size();
        clock.advance(Duration.ofSeconds(31));
        phrasing.phrase(QUESTION, QUOTES);

        assertEquals(1, callsAtOnce);
        assertEquals(2, model.bodies().size());
    }

    @Test
    void the_model_gets_the_question_the_quotes_and_the_key(@TempDir Path folder) throws IOException {
        var key = Files.writeString(folder.resolve("key"), "secret\n");
        model.says("{\"sentences\":[]}");

        new Phrasing(model.config(Optional.of(key)), embedder, clock).phrase(QUESTION, QUOTES);

        var body = model.bodies().get(0);
        assertEquals(List.of("Bearer secret"), model.keys());
        assertTrue(body.contains("\"model\":\"small-model\""));
        assertTrue(body.contains(QUESTION));
        assertTrue(body.contains("They are not safe for legs with poor blood flow."));
        assertFalse(body.contains("secret"));
    }

    private List<PhrasedSentence> phrased() {
        return new Phrasing(model.config(Optional.empty()), embedder, clock).phrase(QUESTION, QUOTES);
    }
}
