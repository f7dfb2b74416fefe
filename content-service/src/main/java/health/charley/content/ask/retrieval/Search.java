package health.charley.content.ask.retrieval;

import health.charley.content.ask.passage.PageText;
import health.charley.content.ask.retrieval.AspectQuestions.AskedAspect;
import health.charley.content.ask.retrieval.IndexedPage.IndexedSentence;
import health.charley.content.ask.retrieval.ReadyPages.Ready;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Finds the passages of pages that answer a question. */
@ApplicationScoped
public class Search {
    /** Passages of an answer at most: more would not be read. */
    private static final int MOST = 3;

    private final QuestionWords reading = QuestionWords.packaged();
    private final ReadyPages ready;
    private final Embedder embedder;
    private final TextRanks texts;

    @Inject
    Search(ReadyPages ready, Embedder embedder, TextRanks texts) {
        this.ready = ready;
        this.embedder = embedder;
        this.texts = texts;
    }

    /**
     * The passages of a page that answer, the best first; where it does not say, of the pages that it leads to. What is not ready
     * within the wait is read by its words alone.
     */
    public List<Match> matches(String asked, PageText page, Supplier<List<PageText>> others, Duration wait) {
        var question = Question.of(asked, reading);
        if (question.isBeyondPages()) {
            return List.of();
        }
        var own = ready.of(List.of(page), wait);
        var askedPage = own.pages().get(0);
        if (question.triedInVain().isPresent()) {
            return whenNothingHelps(question.triedInVain().get(), askedPage);
        }
        var section = askedSection(question, askedPage);
        if (!section.isEmpty() || question.saysNothing()) {
            return section;
        }
        if (!question.goesBeyond(askedPage.subject())) {
            return matches(question, own, Optional.empty());
        }
        return beyond(question, own, () -> ready.of(others.get(), wait));
    }

    /**
     * What answers a question that names something else than what the asked page is about. For the causes of that, the page
     * that names it among causes of its own comes after the one on it.
     */
    private List<Match> beyond(Question question, Ready own, Supplier<Ready> others) {
        var askedPage = own.pages().get(0);
        if (question.asksForCausesOfAnother(askedPage.subject())) {
            var section = sectionElsewhere(question, others.get(), askedPage);
            return section.isEmpty() ? matches(question, own, Optional.empty()) : section;
        }
        var matches = matches(question, own, Optional.empty());
        return matches.isEmpty() ? elsewhere(question, others.get(), askedPage) : matches;
    }

    private List<Match> elsewhere(Question question, Ready others, IndexedPage askedPage) {
        var matches = matches(question, others, Optional.of(askedPage));
        return matches.isEmpty() ? sectionElsewhere(question, others, askedPage) : matches;
    }

    /** The section on an aspect of a cause that the question names, on the page of that cause. */
    private List<Match> sectionElsewhere(Question question, Ready others, IndexedPage askedPage) {
        return others.pages().stream()
                .filter(page -> question.askedAspects().stream()
                        .flatMap(asked -> asked.named().stream())
                        .anyMatch(meaning -> page.named().contains(meaning)
                                && !askedPage.subject().contains(meaning)
                                && !reading.isBodily(meaning)))
                .map(page -> askedSection(question, page))
                .filter(section -> !section.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /**
     * The beginning of the section on the aspect that is asked for, where the question names only that and what the page is about.
     * Likeness does not find it: "When should I see a doctor?" is like no sentence that says when.
     */
    private static List<Match> askedSection(Question question, IndexedPage page) {
        return question.askedAspects().stream()
                .filter(asked -> page.subject().containsAll(asked.named()))
                .map(AskedAspect::aspect)
                .distinct()
                .flatMap(aspect -> page.section(aspect).stream())
                .limit(MOST)
                .map(passage ->
                        new Match(page.page(), passage, passage.sentences().get(0)))
                .toList();
    }

    /** When to see a doctor because something does not help, if the page speaks of that thing. */
    private List<Match> whenNothingHelps(Set<String> tried, IndexedPage page) {
        if (!page.speaksOf(tried)) {
            return List.of();
        }
        return page.whenToSeeADoctor().stream()
                .flatMap(indexed -> indexed.passage().sentences().stream()
                        .filter(reading::saysThatNothingHelps)
                        .map(sentence -> new Match(page.page(), indexed.passage(), sentence)))
                .limit(1)
                .toList();
    }

    private List<Match> matches(Question question, Ready searched, Optional<IndexedPage> askedPage) {
        var asked = question.text();
        var vector = searched.haveVectors() ? embedder.vector(asked) : Optional.<float[]>empty();
        var relevance = new Relevance(reading, question, vector, askedPage);
        var answering = searched.pages().stream()
                .flatMap(page -> page.passages().stream()
                        .flatMap(passage -> relevance.answering(page, passage).stream()
                                .map(sentence -> new Candidate(page.page(), passage, sentence))))
                .toList();
        return answering.isEmpty() ? List.of() : best(asked, answering, relevance);
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

    private record Candidate(PageText page, IndexedPage.IndexedPassage passage, IndexedSentence sentence) {
        String inContext() {
            return page.name() + ". "
                    + passage.passage().inContext(passage.passage().text());
        }

        Match match() {
            return new Match(page, passage.passage(), passage.passage().standingAlone(sentence.text()));
        }
    }
}
