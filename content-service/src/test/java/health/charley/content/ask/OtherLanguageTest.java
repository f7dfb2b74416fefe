package health.charley.content.ask;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import health.charley.content.importing.ContentFiles;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions that are not English: red-flag words cannot be found in them, so the card comes first with every one. */
@QuarkusTest
class OtherLanguageTest {
    private static final String ARTICLE = "articles/leg-cramps";
    private static final String CAUTION =
            "Questions in other languages than English cannot be read for warning signs. So this is shown with every one of"
                    + " them. If any of it is true for you, do not wait.";

    @TempDir
    Path folder;

    @Test
    void a_question_in_a_language_it_names_brings_the_card_first() {
        var answer =
                Questions.send(ARTICLE, Map.of("question", "me duele el pecho y no puedo respirar", "language", "es"));

        answer.statusCode(200)
                .body("emergency.caution", is(CAUTION))
                .body("emergency.signs", hasItem("your chest hurts: call your emergency number"))
                .body("emergency.redFlags", empty())
                .body("declined", is(true));
    }

    @Test
    void a_question_that_names_no_language_is_known_by_its_words() {
        var answer = Questions.ask(ARTICLE, "ألم في الصدر ولا أستطيع التنفس");

        answer.statusCode(200).body("emergency.caution", is(CAUTION)).body("declined", is(true));
    }

    @Test
    void an_english_question_has_no_caution() {
        Questions.ask(ARTICLE, "Can I put ice on my cramp?").body("$", not(hasKey("emergency")));
        Questions.send(ARTICLE, Map.of("question", "Can I put ice on my cramp?", "language", "en-GB"))
                .body("$", not(hasKey("emergency")));
        Questions.ask(ARTICLE, "my chest hurts").body("emergency", not(hasKey("caution")));
    }

    @Test
    void it_is_still_answered_from_the_page() {
        var answer = Questions.send(ARTICLE, Map.of("question", "What is a charley horse?", "language", "cy"));

        answer.body("emergency.caution", is(CAUTION)).body("declined", is(false));
    }

    @Test
    void on_a_page_without_a_card_the_rules_that_need_an_ambulance_are_shown() {
        ContentFiles.in(folder, "cardless").publish();

        var answer = Questions.ask("causes/cardless-cause", "Mein Bein ist geschwollen");

        answer.body("emergency.caution", is(CAUTION))
                .body(
                        "emergency.signs",
                        hasItem(startsWith("Chest pain, trouble breathing, coughing up blood or passing out.")));
    }
}
