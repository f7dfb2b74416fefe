package health.charley.content.ask.retrieval;

import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.content.ask.QuestionSet;
import health.charley.content.ask.passage.Library;
import health.charley.content.page.PageAddress;
import health.charley.content.page.PageKind;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same questions without the sentence model, as while it loads or where it can't be loaded. */
@QuarkusTest
class TextAloneTest {
    private static final Logger LOG = Logger.getLogger(TextAloneTest.class);

    @Inject
    Library library;

    @Inject
    PostgresText texts;

    @ParameterizedTest
    @CsvSource({"calibration, 50, 2", "held-out, 36, 0"})
    void full_text_alone_finds_most_answers_and_hardly_a_wrong_one(String half, int leastFound, int mostWrong)
            throws IOException {
        var unloaded = new Embedder();
        var search = new Search(new ReadyPages(unloaded), unloaded, texts);
        var wrong = new ArrayList<String>();
        var found = 0;

        for (var question : QuestionSet.half(half)) {
            var quoted = quoted(search, question);
            var right = quoted.stream().anyMatch(question::isRight);
            found += right ? 1 : 0;
            if (!right && !quoted.isEmpty() && question.redFlag() == null) {
                wrong.add(question.ask() + " -> " + quoted);
            }
        }

        LOG.infof("%s, full text alone: answers found %d", half, found);
        assertTrue(wrong.size() <= mostWrong, "wrong " + wrong);
        assertTrue(found >= leastFound, "found " + found);
    }

    private List<String> quoted(Search search, QuestionSet.Asked question) {
        var parts = question.page().split("s/");
        var kind = parts[0].equals("article") ? PageKind.ARTICLE : PageKind.CAUSE;
        var page = library.page(kind, parts[1], PageAddress.LANGUAGE).orElseThrow();
        return search
                .matches(
                        question.ask(),
                        page,
                        () -> library.causes(page.conditions(), PageAddress.LANGUAGE),
                        Duration.ZERO)
                .stream()
                .map(match -> match.page().address().kind().word() + "s/"
                        + match.page().address().slug() + "#" + match.passage().section())
                .toList();
    }
}
