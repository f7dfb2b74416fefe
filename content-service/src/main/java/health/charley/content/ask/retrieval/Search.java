package health.charley.content.ask.retrieval;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import health.charley.content.ask.passage.PageText;
import health.charley.content.ask.retrieval.IndexedPage.IndexedSentence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Finds the passages of pages that answer a question. */
@ApplicationScoped
public class Search {
    /** Passages of an answer at most: more would not be read. */
    private static final int MOST = 3;

    /** Pages kept ready: one has some 50 vectors twice, of 1.5 kB each. */
    private static final int PAGES_KEPT = 500;

    private final QuestionWords reading = QuestionWords.packaged();
    private final Cache<Long, IndexedPage> ready =
            Caffeine.newBuilder().maximumSize(PAGES_KEPT).build();
    private final Embedder embedder;
    private final TextRanks texts;

    @Inject
    Search(Embedder embedder, TextRanks texts) {
        this.embedder = embedder;
        this.texts = texts;
    }

    /** The passages of a page that answer, the best first; where it does not say, of the pages that it leads to. */
    public List<Match> matches(String asked, PageText page, Supplier<List<PageText>> others) {
        var question = Question.of(asked, reading);
        if (question.saysNothing() || question.asksForDiagnosis()) {
            return List.of();
        }
        var own = matches(question, List.of(page), Optional.empty());
        return own.isEmpty() && question.goesBeyond(ready(page).subject())
                ? matches(question, others.get(), Optional.of(ready(page)))
                : own;
    }

    private List<Match> matches(Question question, List<PageText> pages, Optional<IndexedPage> askedPage) {
        var asked = question.text();
        var relevance = new Relevance(question, embedder.vector(asked), askedPage);
        var answering = pages.stream()
                .map(this::ready)
                .flatMap(page -> page.passages().stream()
                        .flatMap(passage -> relevance.answering(page, passage).stream()
                                .map(sentence -> new Candidate(page.page(), passage, sentence))))
                .toList();
        return answering.isEmpty() ? List.of() : best(asked, answering, relevance);
    }

    /** Makes a page ready before anybody asks; a revision never changes, so it is done once. */
    public void prepare(PageText page) {
        ready(page);
    }

    private List<Match> best(String asked, List<Candidate> answering, Relevance relevance) {
        var weights =
                texts.weigh(asked, answering.stream().map(Candidate::inContext).toList());
        var numbered = IntStream.range(0, answering.size()).boxed().toList();
        return Ranking.fused(
                        numbered,
                        at -> weights[at],
                        at -> relevance.likeness(answering.get(at).sentence()).orElse(0))
                .stream()
                .limit(MOST)
                .map(at -> answering.get(at).match())
                .toList();
    }

    /** A page that was made ready without vectors is made ready again when there are some. */
    private IndexedPage ready(PageText page) {
        if (!embedder.isReady()) {
            return IndexedPage.of(page, reading, text -> Optional.empty());
        }
        return ready.get(page.revision(), revision -> IndexedPage.of(page, reading, embedder::vector));
    }

    private record Candidate(PageText page, IndexedPage.IndexedPassage passage, IndexedSentence sentence) {
        String inContext() {
            return page.name() + ". "
                    + passage.passage().inContext(passage.passage().text());
        }

        Match match() {
            return new Match(page, passage.passage(), sentence.text());
        }
    }
}
